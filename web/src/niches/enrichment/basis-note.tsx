import { Bot, ExternalLink, Ruler } from 'lucide-react';
import { Popover } from '@/design/popover';
import type { Basis } from './words';

interface BasisNoteProps {
  readonly basis: Basis;
  /** What the statement is about. */
  readonly about: string;
}

/** Who makes a statement; opens to how we know. */
export function BasisNote({ basis, about }: BasisNoteProps) {
  const isRule = basis.kind === 'RULE';
  const Icon = isRule ? Ruler : Bot;
  const by = isRule ? 'by rule' : `by ${basis.modelName}, check before you rely on it`;
  return (
    <Popover
      label={`How we know: ${about}`}
      trigger={
        <button
          type="button"
          aria-label={`${about}: ${by}. Show how we know`}
          className={`inline-flex min-h-6 items-center gap-1 rounded-sm text-left text-xs underline decoration-control decoration-dotted underline-offset-4 hover:text-text ${isRule ? 'text-muted' : 'text-warn'}`}
        >
          <Icon className="size-3.5 shrink-0" aria-hidden />
          <span className="wrap-anywhere">{by}</span>
        </button>
      }
    >
      {isRule ? <RuleNote basis={basis} about={about} /> : <ModelNote basis={basis} about={about} />}
    </Popover>
  );
}

function RuleNote({ basis: { formula, evidence, sources }, about }: BasisNoteProps) {
  return (
    <div className="grid gap-3 text-left font-normal text-base">
      <p className="font-semibold">{about}: how we know</p>
      <dl className="grid gap-2 text-sm">
        <div>
          <dt className="text-muted">Rule</dt>
          <dd className="wrap-anywhere">{formula}</dd>
        </div>
        {evidence.map(({ label, value, source }) => (
          <div key={`${label} ${source}`}>
            <dt className="wrap-anywhere">
              {label}: <span className="font-medium">{value}</span>
            </dt>
            <dd className="text-muted">{source}</dd>
          </div>
        ))}
        <div>
          <dt className="text-muted">Published figures</dt>
          <dd>
            {sources.length === 0 ? 'None; where there are thresholds, they are our own.' : null}
            <ul className="grid gap-1">
              {sources.map(({ title, url }) => (
                <li key={url}>
                  <a href={url} className="link" target="_blank" rel="noreferrer noopener">
                    {title} <ExternalLink className="inline size-3" aria-hidden />
                  </a>
                </li>
              ))}
            </ul>
          </dd>
        </div>
      </dl>
    </div>
  );
}

function ModelNote({ basis: { modelName, modelVersion }, about }: BasisNoteProps) {
  return (
    <div className="grid gap-2 text-left font-normal text-base">
      <p className="font-semibold">{about}: written by a model</p>
      <p className="max-w-[72ch]">
        {modelName}, version {modelVersion}, wrote this out of the keywords and of what it was trained on. Nobody
        checked it, and it may be wrong or out of date. It takes no part in any number.
      </p>
    </div>
  );
}
