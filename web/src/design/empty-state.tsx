import type { ReactNode } from 'react';

interface EmptyStateProps {
  readonly title: string;
  /** Whether it is all there is on the page; its title is then the page's. */
  readonly isPage?: boolean;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** What will be here, why it matters, and the one thing to do. */
export function EmptyState({ title, isPage = false, actions, children }: EmptyStateProps) {
  const Heading = isPage ? 'h1' : 'h2';
  return (
    <div className="grid max-w-[72ch] justify-items-start gap-2 border-line border-y py-8">
      <Heading className="font-semibold text-lg">{title}</Heading>
      <div className="text-muted">{children}</div>
      {actions ? <div className="mt-2 flex flex-wrap gap-2">{actions}</div> : null}
    </div>
  );
}
