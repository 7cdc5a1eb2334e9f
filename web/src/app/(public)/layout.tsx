import Link from 'next/link';
import type { ReactNode } from 'react';
import { Mark } from '@/design/mark';

export default function PublicLayout({ children }: { children: ReactNode }) {
  return (
    <div className="flex min-h-dvh flex-col text-lg">
      <header className="border-line border-b">
        <div className="mx-auto flex h-14 max-w-6xl items-center justify-between px-5">
          <Link
            href="/"
            className="flex items-center gap-2 whitespace-nowrap rounded-sm font-semibold text-base tracking-tight sm:text-lg"
          >
            <Mark /> pAIssive Income
          </Link>
          <nav aria-label="Account" className="flex items-center gap-1 whitespace-nowrap text-sm sm:text-base">
            <Link href="/sign-in" className="rounded-md px-2 py-1.5 text-muted sm:px-3 hover:text-text">
              Sign in
            </Link>
            <Link
              href="/register"
              className="rounded-md border border-line-strong px-2 py-1 font-medium sm:px-3 hover:bg-hover"
            >
              Create account
            </Link>
          </nav>
        </div>
      </header>
      <main className="flex-1">{children}</main>
    </div>
  );
}
