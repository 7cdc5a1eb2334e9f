import type { ReactNode } from 'react';
import { Mark } from '@/design/mark';

/** Around a survey: nothing that leads away from it. */
export default function SurveyLayout({ children }: { children: ReactNode }) {
  return (
    <div className="mx-auto flex min-h-dvh max-w-2xl flex-col px-5 text-lg">
      <main className="flex-1 py-8 sm:py-12">{children}</main>
      <footer className="flex items-center gap-2 border-line border-t py-4 text-muted text-sm">
        <Mark className="size-4" /> Asked with pAIssive Income
      </footer>
    </div>
  );
}
