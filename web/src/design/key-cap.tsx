import type { ReactNode } from 'react';

/** A key on the keyboard. */
export function KeyCap({ children }: { children: ReactNode }) {
  return (
    <kbd className="inline-grid h-5 min-w-5 place-items-center rounded-sm border border-line-strong bg-surface px-1 font-sans text-muted text-xs">
      {children}
    </kbd>
  );
}
