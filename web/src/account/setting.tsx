import type { ReactNode } from 'react';

/** One thing that is set: its name, how it stands, and what can be done about it. */
export function Setting({ title, children, action }: { title: ReactNode; children?: ReactNode; action?: ReactNode }) {
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-line border-b py-3 last:border-b-0">
      <div className="grid min-w-0 gap-0.5">
        <p className="wrap-anywhere font-medium">{title}</p>
        {children ? <div className="max-w-[64ch] text-muted text-sm">{children}</div> : null}
      </div>
      {action ? (
        <div className="flex flex-wrap gap-2" data-print="hide">
          {action}
        </div>
      ) : null}
    </div>
  );
}

/** A word about the state of something, beside its name. */
export function Badge({ tone = 'plain', children }: { tone?: 'good' | 'warn' | 'bad' | 'plain'; children: ReactNode }) {
  return (
    <span className={`ml-2 whitespace-nowrap rounded-sm px-1.5 font-normal text-sm ${TONES[tone]}`}>{children}</span>
  );
}

const TONES = {
  good: 'bg-good-soft text-good',
  warn: 'bg-warn-soft text-warn',
  bad: 'bg-bad-soft text-bad',
  plain: 'bg-hover text-muted',
} as const;
