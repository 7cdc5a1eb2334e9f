import { ArrowDown, ArrowUp } from 'lucide-react';
import Link from 'next/link';
import { Problem } from '@/design/problem';
import { LoadingRows } from '@/design/skeleton';
import { formatScore } from '@/format/numbers';
import { ScoreStack } from '../shared/score-stack';
import type { Preview, usePreview } from './use-preview';

/** The ranking as it would be: places, how far each would move, and scores. */
export function PreviewTable({ preview }: { preview: ReturnType<typeof usePreview> }) {
  const { data, fault, isBehind, retry } = preview;
  if (fault) return <Problem fault={fault} onRetry={retry} />;
  if (!data) return <LoadingRows label="The preview" rows={10} />;
  return (
    <table className={isBehind ? 'w-full opacity-70' : 'w-full'} aria-busy={isBehind} data-testid="weights-preview">
      <caption className="sr-only">The best under these weights</caption>
      <thead>
        <tr className="h-8 text-left text-muted text-sm shadow-[inset_0_-1px_0_var(--color-line-strong)]">
          <th className="w-10 pr-3 text-right font-normal">#</th>
          <th className="pr-4 font-normal">Now</th>
          <th className="font-normal">Opportunity</th>
          <th className="text-right font-normal">Score</th>
        </tr>
      </thead>
      <tbody>
        {data.ranking.map((row) => (
          <PreviewRow key={row.opportunity?.id ?? row.rank} row={row} />
        ))}
      </tbody>
    </table>
  );
}

function PreviewRow({ row }: { row: Preview['ranking'][number] }) {
  const { opportunity, rank, currentRank, score, currentScore, factors, confidence } = row;
  const difference = Math.round(score) - Math.round(currentScore);
  return (
    <tr className="h-9 border-line border-b">
      <td className="pr-3 text-right font-medium">{rank}</td>
      <td className="whitespace-nowrap pr-4">
        <Move rank={rank} currentRank={currentRank} />
      </td>
      <th scope="row" className="w-full max-w-0 truncate pr-4 text-left font-normal">
        {opportunity ? (
          <Link href={`/niches/opportunities/${opportunity.id}`} className="hover:underline">
            {opportunity.name}
          </Link>
        ) : (
          'Gone'
        )}
      </th>
      <td className="whitespace-nowrap">
        <span className="flex items-center justify-end gap-2">
          <ScoreStack factors={factors} className="hidden w-20 sm:flex" />
          <span className="min-w-6 text-right font-semibold">{formatScore(confidence === 0 ? null : score)}</span>
          <span className="min-w-8 text-right text-muted text-sm">
            {difference === 0 ? '' : `${difference > 0 ? '+' : '−'}${Math.abs(difference)}`}
          </span>
        </span>
      </td>
    </tr>
  );
}

function Move({ rank, currentRank }: { rank: number; currentRank: number }) {
  if (rank === currentRank) return <span className="text-muted text-sm">stays</span>;
  const isUp = rank < currentRank;
  const Arrow = isUp ? ArrowUp : ArrowDown;
  return (
    <span className={isUp ? 'flex items-center gap-1 text-good text-sm' : 'flex items-center gap-1 text-bad text-sm'}>
      <Arrow className="size-3.5" aria-hidden />
      <span className="sr-only">{isUp ? 'up' : 'down'} </span>
      {Math.abs(rank - currentRank)}
    </span>
  );
}
