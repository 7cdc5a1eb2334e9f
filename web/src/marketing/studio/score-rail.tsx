'use client';

import { CircleAlert, CircleCheck, CircleMinus, type LucideIcon, TriangleAlert } from 'lucide-react';
import { Button } from '@/design/button';
import { classNames } from '@/design/class-names';
import { SourcedNumber } from '@/design/popover';
import { Problem } from '@/design/problem';
import { Bone, Loading } from '@/design/skeleton';
import { Unknown } from '@/design/unknown';
import { plural } from '@/format/numbers';
import type { TextCheckGroup, TextCheckStatus } from '@/gql/graphql';
import { ReadabilityList } from './readability-list';
import type { Remark } from './remarks';
import type { LiveAnalysis, TextAnalysis } from './use-text-analysis';
import { CHECK_STATUSES } from './words';

interface ScoreRailProps {
  readonly live: LiveAnalysis;
  readonly remarks: readonly Remark[];
  /** The remark whose places are marked in the text. */
  readonly active: string | null;
  readonly onActive: (id: string | null) => void;
  /** Goes to the first place of a remark. */
  readonly onShow: (remark: Remark) => void;
  readonly onFix: (remark: Remark, fix: Remark['fixes'][number]) => void;
}

const LOOKS: Readonly<Record<TextCheckStatus, readonly [LucideIcon, string]>> = {
  PROBLEM: [CircleAlert, 'text-bad'],
  IMPROVE: [TriangleAlert, 'text-warn'],
  GOOD: [CircleCheck, 'text-good'],
  NOT_APPLICABLE: [CircleMinus, 'text-muted'],
};
const SHOWN_FIXES = 3;

/** How the text stands while it is typed: two scores, what to do about them, and what is fine. */
export function ScoreRail({ live, remarks, active, onActive, onShow, onFix }: ScoreRailProps) {
  const { analysis, fault, isWaiting, retry } = live;
  const open = remarks.filter(({ status }) => status === 'PROBLEM' || status === 'IMPROVE');
  const rest = remarks.filter(({ status }) => status === 'GOOD' || status === 'NOT_APPLICABLE');
  return (
    <aside
      aria-label="Analysis"
      className="grid min-w-0 content-start gap-5 lg:sticky lg:top-4 lg:max-h-[calc(100dvh-2rem)] lg:overflow-y-auto lg:pr-1 print:static print:max-h-none"
    >
      {fault ? <Problem fault={fault} onRetry={retry} /> : null}
      {!analysis && !fault ? (
        <Loading label="The analysis" className="grid gap-3">
          <Bone className="h-12" />
          <Bone className="h-40" />
        </Loading>
      ) : null}
      {analysis ? (
        <>
          <div className={classNames('grid grid-cols-2 gap-4', isWaiting && 'opacity-70')} aria-busy={isWaiting}>
            <Score name="Search engines" group="SEO" score={analysis.seoScore ?? null} analysis={analysis} />
            <Score
              name="Readability"
              group="READABILITY"
              score={analysis.readabilityScore ?? null}
              analysis={analysis}
            />
          </div>
          <p className="text-muted text-sm" role="status">
            {plural(analysis.counts.words, 'word')}, {plural(analysis.counts.sentences, 'sentence')},{' '}
            {open.length === 0 ? 'nothing to do' : `${plural(open.length, 'remark')}`}
          </p>
          <ul className="grid" aria-label="Remarks">
            {open.map((remark) => (
              <RemarkRow
                key={remark.id}
                remark={remark}
                isActive={active === remark.id}
                onActive={onActive}
                onShow={onShow}
                onFix={onFix}
              />
            ))}
          </ul>
          <details>
            <summary className="text-muted text-sm">{plural(rest.length, 'check')} with nothing to do</summary>
            <ul className="grid pt-1">
              {rest.map(({ id, status, message }) => (
                <li key={id} className="flex gap-2 py-1 text-muted text-sm">
                  <StatusIcon status={status} />
                  <span>{message}</span>
                </li>
              ))}
            </ul>
          </details>
          {analysis.readability ? <ReadabilityList readability={analysis.readability} /> : null}
        </>
      ) : null}
    </aside>
  );
}

function RemarkRow(
  props: { remark: Remark; isActive: boolean } & Pick<ScoreRailProps, 'onActive' | 'onShow' | 'onFix'>,
) {
  const { remark, isActive, onActive, onShow, onFix } = props;
  return (
    <li
      className={classNames('grid gap-1.5 border-line border-b px-2 py-2', isActive && 'bg-hover')}
      onPointerEnter={() => onActive(remark.id)}
      onPointerLeave={() => onActive(null)}
      onFocus={() => onActive(remark.id)}
      onBlur={() => onActive(null)}
    >
      <div className="flex gap-2">
        <StatusIcon status={remark.status} />
        <p className="min-w-0 flex-1">{remark.message}</p>
      </div>
      {remark.places.length > 0 || remark.fixes.length > 0 ? (
        <div className="flex flex-wrap gap-1.5 pl-6">
          {remark.places.length > 0 ? (
            <Button look="quiet" size="sm" onClick={() => onShow(remark)}>
              {remark.places.length === 1 ? 'Show it' : `Show the first of ${remark.places.length}`}
            </Button>
          ) : null}
          {remark.fixes.slice(0, SHOWN_FIXES).map((fix) => (
            <Button
              key={`${fix.field} ${fix.start} ${fix.end} ${fix.replacement}`}
              size="sm"
              className="max-w-full"
              title={fix.explanation}
              onClick={() => onFix(remark, fix)}
            >
              <span className="truncate">{fix.label}</span>
            </Button>
          ))}
        </div>
      ) : null}
    </li>
  );
}

function StatusIcon({ status }: { status: TextCheckStatus }) {
  const [Icon, colour] = LOOKS[status];
  return (
    <span className={classNames('shrink-0 pt-0.5', colour)}>
      <Icon className="size-4" aria-hidden />
      <span className="sr-only">{CHECK_STATUSES[status]}: </span>
    </span>
  );
}

function Score(props: { name: string; group: TextCheckGroup; score: number | null; analysis: TextAnalysis }) {
  const { name, group, score, analysis } = props;
  const checks = analysis.checks.filter((check) => check.group === group && check.score != null);
  return (
    <div className="grid gap-1">
      <p className="text-muted text-sm">{name}</p>
      <p className="font-semibold text-2xl" data-testid={`score-${group}`}>
        {score === null ? (
          <Unknown reason="no check applies yet" className="font-normal text-base" />
        ) : (
          <SourcedNumber
            label={`Source of ${name}`}
            source={
              <div className="grid gap-2 font-normal text-base">
                <p className="font-semibold">
                  {name}: {score} of 100
                </p>
                <p className="text-muted text-sm">
                  Σ weight × score ÷ Σ weight over the {checks.length} checks that apply; good is 100, could be better
                  50, should be changed 0.
                </p>
                <ul className="text-sm">
                  {checks.map((check) => (
                    <li key={check.id} className="flex justify-between gap-4">
                      <span className="min-w-0">{check.message}</span>
                      <span className="shrink-0 text-muted">
                        {check.score} × {check.weight}
                      </span>
                    </li>
                  ))}
                </ul>
              </div>
            }
          >
            {score}
          </SourcedNumber>
        )}
      </p>
      <span
        aria-hidden
        className={`block h-1.5 overflow-hidden rounded-full ${score === null ? 'hatched' : 'bg-line'}`}
      >
        {score === null ? null : (
          <span
            className={`block h-full rounded-full ${score >= 80 ? 'bg-good' : score >= 50 ? 'bg-warn' : 'bg-bad'}`}
            style={{ width: `${score}%` }}
          />
        )}
      </span>
    </div>
  );
}
