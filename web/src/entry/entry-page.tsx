import Link from 'next/link';
import type { ReactNode } from 'react';

interface EntryPageProps {
  readonly title: string;
  readonly lead: ReactNode;
  readonly other?: { readonly question: string; readonly label: string; readonly href: string };
  readonly children: ReactNode;
}

/** A page with one short form that leads into the application. */
export function EntryPage({ title, lead, other, children }: EntryPageProps) {
  return (
    <div className="mx-auto grid max-w-sm gap-6 px-5 pt-[12vh] pb-16">
      <div className="grid gap-1">
        <h1 className="font-semibold text-2xl tracking-tight">{title}</h1>
        <p className="text-balance text-muted">{lead}</p>
      </div>
      {children}
      {other ? (
        <p className="text-base text-muted">
          {other.question}{' '}
          <Link href={other.href} className="link">
            {other.label}
          </Link>
        </p>
      ) : null}
    </div>
  );
}
