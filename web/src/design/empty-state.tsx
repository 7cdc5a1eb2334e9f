import type { ReactNode } from 'react';

/** What will be here, why it matters, and the one thing to do. */
export function EmptyState({ title, children, actions }: { title: string; children: ReactNode; actions?: ReactNode }) {
  return (
    <div className="grid max-w-[72ch] justify-items-start gap-2 border-line border-y py-8">
      <h2 className="font-semibold text-lg">{title}</h2>
      <div className="text-muted">{children}</div>
      {actions ? <div className="mt-2 flex flex-wrap gap-2">{actions}</div> : null}
    </div>
  );
}
