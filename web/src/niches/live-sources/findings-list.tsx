'use client';

import { ExternalLink } from 'lucide-react';
import { Sparkline } from '@/charts/sparkline';
import { formatChange } from '@/format/numbers';
import { formatAgo, formatDateTime, formatMonth } from '@/format/times';
import { useNow } from '@/format/use-now';
import type { OpportunitySignalsQuery } from '@/gql/graphql';
import { counted } from './counted';
import { yearChange } from './year-change';

type Findings = NonNullable<OpportunitySignalsQuery['opportunity']>['signals'][number];
type Signal = Findings['signals'][number];

interface FindingsListProps {
  readonly findings: readonly Findings[];
  /** What all were asked about first; null before. Only what is about something else says so. */
  readonly term: string | null;
}

/** What each source said last, how old that is, and where to see it oneself. */
export function FindingsList({ findings, term }: FindingsListProps) {
  const now = useNow();
  return (
    <ul aria-label="What public sources say" className="grid">
      {findings.map(({ source, title, signals, fetchedAt }) => (
        <li
          key={source}
          className="grid gap-x-6 gap-y-1 border-line border-b py-3 sm:grid-cols-[9rem_minmax(0,1fr)]"
          data-source={source}
        >
          <div>
            <p className="font-medium">{title}</p>
            <time dateTime={fetchedAt} title={formatDateTime(fetchedAt)} className="text-muted text-sm">
              {formatAgo(fetchedAt, now)}
            </time>
          </div>
          <div className="grid min-w-0 gap-3">
            {signals.map((signal) => (
              <SignalItem key={signal.kind} signal={signal} isOfOther={signal.term !== term} />
            ))}
            {signals.length === 0 ? <p className="text-muted">It knows nothing of this niche.</p> : null}
          </div>
        </li>
      ))}
    </ul>
  );
}

function SignalItem({ signal, isOfOther }: { signal: Signal; isOfOther: boolean }) {
  const { label, value, unit, isAtLeast, term, evidence, examples, series, notice } = signal;
  const change = yearChange(series);
  return (
    <div className="grid min-w-0 gap-0.5">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
        <p>
          {label}:{' '}
          <span className="whitespace-nowrap font-semibold">
            {isAtLeast ? 'at least ' : ''}
            {counted(value, unit)}
          </span>
        </p>
        {series.length > 1 ? <Sparkline values={series.map((month) => month.value)} /> : null}
        {change ? (
          <span className="text-muted text-sm">
            {formatChange(change.change)} on {formatMonth(change.month)}
          </span>
        ) : null}
      </div>
      <p className="text-muted text-sm">
        {isOfOther ? `Asked about “${term}”. ` : ''}
        {notice ? `${notice} ` : ''}
        <OutsideLink href={evidence.url}>{evidence.title}</OutsideLink>
      </p>
      {examples.length > 0 ? <Examples examples={examples} about={label} /> : null}
    </div>
  );
}

function Examples({ examples, about }: { examples: Signal['examples']; about: string }) {
  const [only] = examples;
  if (only && examples.length === 1) {
    return (
      <p className="text-sm" data-print="hide">
        <OutsideLink href={only.url}>{only.title}</OutsideLink>
      </p>
    );
  }
  return (
    <details className="text-sm" data-print="hide">
      <summary className="w-fit cursor-pointer rounded-sm py-1 text-muted hover:text-text">
        The {examples.length} strongest finds
        <span className="sr-only"> of: {about}</span>
      </summary>
      <ul className="grid gap-0.5">
        {examples.map(({ title, url, value, unit }) => (
          <li key={url} className="flex min-w-0 flex-wrap items-baseline justify-between gap-x-4">
            <OutsideLink href={url}>{title}</OutsideLink>
            <span className="text-muted">{counted(value, unit)}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}

function OutsideLink({ href, children }: { href: string; children: string }) {
  return (
    <a href={href} target="_blank" rel="noreferrer" className="link wrap-anywhere inline-block py-1">
      {children} <ExternalLink aria-hidden className="inline size-3.5 align-[-2px]" />
      <span className="sr-only"> (opens a new window)</span>
    </a>
  );
}
