import Link from 'next/link';
import { Button } from '@/design/button';
import { formatScore } from '@/format/numbers';
import { formatDate } from '@/format/times';
import { knownScore } from '../shared/known-score';
import { ScoreStack } from '../shared/score-stack';
import { Verdict } from '../shared/verdict';
import { conditionsInWords } from './conditions';
import { WatchEditor } from './watch-editor';
import type { WatchRow } from './watchlist-page';

interface WatchItemProps {
  readonly row: WatchRow;
  readonly isEdited: boolean;
  readonly onEdit: (isOpen: boolean) => void;
  readonly onSaved: () => void;
  readonly onStop: () => void;
}

/** One watched opportunity: how it stands, of what one is told, and the own note. */
export function WatchItem({ row, isEdited, onEdit, onSaved, onStop }: WatchItemProps) {
  const { opportunity, conditions, note } = row;
  if (!opportunity) return null;
  return (
    <li className="border-line border-b py-2.5">
      <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-1.5">
        <div className="grid min-w-0 gap-0.5">
          <p className="flex flex-wrap items-center gap-x-3">
            <Link href={`/niches/opportunities/${opportunity.id}`} className="font-medium hover:underline">
              {opportunity.name}
            </Link>
            <Verdict verdict={opportunity.trend.verdict} slopePerYear={opportunity.trend.slopePerYear ?? null} />
          </p>
          <p className="text-muted text-sm">
            {conditionsInWords(conditions)}{' '}
            <Link href={`/niches/analyses/${opportunity.analysis.id}`} className="link">
              {opportunity.analysis.name}
            </Link>
            , rank {opportunity.rank}
          </p>
          {opportunity.goneAt ? (
            <p className="text-sm text-warn">
              Its newest file has it no more, since {formatDate(opportunity.goneAt)}; its numbers are as they last were.
            </p>
          ) : null}
          {note ? <p className="max-w-[72ch] whitespace-pre-line border-line-strong border-l-2 pl-3">{note}</p> : null}
        </div>
        <span className="flex items-center gap-2.5">
          <ScoreStack factors={opportunity.factors} className="w-24" />
          <span className="min-w-7 text-right font-semibold">{formatScore(knownScore(opportunity))}</span>
          <span className="flex gap-1.5" data-print="hide">
            <Button size="sm" aria-expanded={isEdited} onClick={() => onEdit(!isEdited)}>
              Change<span className="sr-only"> what you are told of {opportunity.name}</span>
            </Button>
            <Button size="sm" look="quiet" onClick={onStop}>
              Stop<span className="sr-only"> watching {opportunity.name}</span>
            </Button>
          </span>
        </span>
      </div>
      {isEdited ? (
        <WatchEditor opportunityId={opportunity.id} watch={row} onSaved={onSaved} onCancel={() => onEdit(false)} />
      ) : null}
    </li>
  );
}
