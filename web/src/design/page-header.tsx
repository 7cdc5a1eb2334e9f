import type { ReactNode } from 'react';

/** The first thing on a page: what it is, what stands out in it, and its one primary action. */
export function PageHeader({ title, children, action }: { title: string; children?: ReactNode; action?: ReactNode }) {
  return (
    <header className="flex flex-wrap items-start justify-between gap-x-6 gap-y-3 pb-5">
      <div className="grid min-w-0 gap-0.5">
        <h1 className="text-balance font-semibold text-xl tracking-tight">{title}</h1>
        {children ? <div className="max-w-[72ch] text-muted">{children}</div> : null}
      </div>
      {action ? (
        <div className="flex flex-wrap gap-2" data-print="hide">
          {action}
        </div>
      ) : null}
    </header>
  );
}

/** A part of a page under its own heading. */
export function Section({
  title,
  id,
  aside,
  children,
}: {
  title: string;
  id?: string;
  aside?: ReactNode;
  children: ReactNode;
}) {
  return (
    <section id={id} className="grid min-w-0 scroll-mt-44 content-start gap-3">
      <div className="flex min-h-8 flex-wrap items-end justify-between gap-x-4 gap-y-1 border-line border-b pb-1.5">
        <h2 className="font-semibold text-base">{title}</h2>
        {aside}
      </div>
      {children}
    </section>
  );
}
