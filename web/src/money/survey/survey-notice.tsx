import type { ReactNode } from 'react';

/** Why there is nothing to answer. */
export function SurveyNotice({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className="grid gap-2">
      <h1 className="font-semibold text-xl">{title}</h1>
      <p className="text-muted">{children}</p>
    </div>
  );
}
