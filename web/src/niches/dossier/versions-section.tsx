'use client';

import Link from 'next/link';
import { useRouter } from 'next/navigation';
import { ChartFrame } from '@/charts/chart-frame';
import { Plot } from '@/charts/plot';
import { linePath, round } from '@/charts/scale';
import { Button } from '@/design/button';
import { Section } from '@/design/page-header';
import { Problem } from '@/design/problem';
import { LoadingRows } from '@/design/skeleton';
import { Unknown } from '@/design/unknown';
import { toCsv } from '@/format/csv';
import { formatRange, formatScore } from '@/format/numbers';
import { formatDate, formatDateTime } from '@/format/times';
import { OpportunityVersionsDocument, type OpportunityVersionsQuery } from '@/gql/graphql';
import { explainFault } from '@/graphql/fault';
import { useConnection } from '@/graphql/use-connection';
import { knownScore } from '../shared/known-score';
import { Verdict } from '../shared/verdict';
import { VERSION_KINDS } from '../shared/version-kinds';

const PAGE = 25;

type Version = NonNullable<OpportunityVersionsQuery['opportunity']>['versions']['nodes'][number];

interface VersionsSectionProps {
  readonly id: string;
  readonly analysisId: string;
  readonly name: string;
}

/** How an opportunity was in each version of its analysis: its score over time, and what each version rests on. */
export function VersionsSection({ id, analysisId, name }: VersionsSectionProps) {
  const list = useConnection(OpportunityVersionsDocument, { id, first: PAGE }, (data) => data.opportunity?.versions);
  const versions = list.nodes;
  return (
    <Section
      title="Versions"
      id="versions"
      aside={
        <Link href={`/niches/analyses/${analysisId}/refresh`} className="link text-sm" data-print="hide">
          Refresh with a newer file
        </Link>
      }
    >
      {list.isFirstLoad ? <LoadingRows label="The versions" rows={2} /> : null}
      {list.error && versions.length === 0 ? (
        <Problem fault={explainFault(list.error, 'the versions')} onRetry={list.reload} />
      ) : null}
      {versions.length === 1 && versions[0] ? (
        <p className="max-w-[72ch] text-muted">
          One so far, of {formatDate(versions[0].createdAt)}. With a newer file, or other weights, its score over time
          stands here.
        </p>
      ) : null}
      {versions.length > 1 ? (
        <ChartFrame
          title={movementOf(versions)}
          note="Points of score, 0–100, by version. Press a version to see what changed in it; the table has more of each."
          table={<VersionTable versions={versions} analysisId={analysisId} />}
          csv={() =>
            toCsv(
              ['Version', 'Made', 'By', 'Score', 'Rank', 'Keywords'],
              versions.map((each) => [
                each.version,
                each.createdAt,
                VERSION_KINDS[each.kind],
                knownScore(each),
                each.rank,
                each.keywordCount,
              ]),
            )
          }
        >
          <ScorePlot versions={versions.toReversed()} analysisId={analysisId} name={name} />
        </ChartFrame>
      ) : null}
      {list.hasNextPage ? (
        <Button size="sm" className="justify-self-start" onClick={list.loadMore} disabled={list.isLoading}>
          Show older
        </Button>
      ) : null}
    </Section>
  );
}

function ScorePlot({
  versions,
  analysisId,
  name,
}: Pick<VersionsSectionProps, 'analysisId' | 'name'> & { versions: readonly Version[] }) {
  const router = useRouter();
  const points = versions.map((each, index) => ({
    x: index,
    y: each.score,
    label: `Version ${each.version}, ${formatDate(each.createdAt)}: score ${formatScore(knownScore(each))}, rank ${each.rank}`,
  }));
  return (
    <Plot
      label={`Score of ${name} by version. Arrow keys walk the versions, Enter opens what changed.`}
      height={200}
      xDomain={[-0.25, versions.length - 0.75]}
      yTicks={[0, 25, 50, 75, 100]}
      formatY={(value) => String(value)}
      yTitle="Score"
      xTicks={versions.map((each, index) => ({ x: index, label: formatDate(each.createdAt) }))}
      points={points}
      onChoose={(index) => {
        const chosen = versions[index]?.version ?? 1;
        if (chosen > 1) router.push(`/niches/analyses/${analysisId}/differences?to=${chosen}`);
      }}
      readout={(index) => {
        const each = versions[index];
        return each ? (
          <span>
            Version {each.version}: <span className="font-semibold">{formatScore(knownScore(each))}</span>, rank{' '}
            {each.rank}
            <span className="block text-muted text-sm">{VERSION_KINDS[each.kind]}</span>
          </span>
        ) : null;
      }}
    >
      {({ x, y }) => (
        <>
          <path
            d={linePath(points.map((point) => [x(point.x), y(point.y)] as const))}
            fill="none"
            stroke="var(--color-demand)"
            strokeWidth="2"
          />
          {points.map((point, index) => (
            <circle
              key={point.label}
              cx={round(x(point.x))}
              cy={round(y(point.y))}
              r="3.5"
              fill={versions[index]?.isFound ? 'var(--color-demand)' : 'var(--color-surface)'}
              stroke="var(--color-demand)"
            />
          ))}
        </>
      )}
    </Plot>
  );
}

function VersionTable({ versions, analysisId }: { versions: readonly Version[]; analysisId: string }) {
  return (
    <table className="w-full">
      <caption className="sr-only">Versions</caption>
      <thead>
        <tr className="h-8 text-left text-muted text-sm shadow-[inset_0_-1px_0_var(--color-line-strong)]">
          <th className="pr-4 font-normal">Version</th>
          <th className="pr-4 text-right font-normal">Score</th>
          <th className="pr-4 text-right font-normal">Rank</th>
          <th className="hidden pr-4 text-right font-normal sm:table-cell">Searches/mo</th>
          <th className="hidden font-normal md:table-cell">Trend</th>
        </tr>
      </thead>
      <tbody>
        {versions.map((each) => (
          <tr key={each.version} className="border-line border-b align-top">
            <th scope="row" className="py-1.5 pr-4 text-left font-normal">
              {each.version > 1 ? (
                <Link href={`/niches/analyses/${analysisId}/differences?to=${each.version}`} className="link">
                  {each.version}: {VERSION_KINDS[each.kind].toLowerCase()}
                </Link>
              ) : (
                `${each.version}: ${VERSION_KINDS[each.kind].toLowerCase()}`
              )}
              <span className="block text-muted text-sm">{formatDateTime(each.createdAt)}</span>
              {each.note ? <span className="block max-w-[72ch] text-sm">{each.note}</span> : null}
            </th>
            <td className="py-1.5 pr-4 text-right font-semibold">{formatScore(knownScore(each))}</td>
            <td className="py-1.5 pr-4 text-right">{each.rank}</td>
            <td className="hidden whitespace-nowrap py-1.5 pr-4 text-right sm:table-cell">
              {each.monthlySearches ? formatRange(each.monthlySearches) : <Unknown />}
            </td>
            <td className="hidden py-1.5 md:table-cell">
              <Verdict verdict={each.verdict} slopePerYear={each.slopePerYear ?? null} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function movementOf(versions: readonly Version[]): string {
  const [newest, oldest] = [versions[0], versions.at(-1)];
  if (!newest || !oldest) return 'Score by version';
  const difference = Math.round(newest.score) - Math.round(oldest.score);
  if (difference === 0) return `Its score is ${formatScore(knownScore(newest))}, as in version ${oldest.version}`;
  const direction = difference > 0 ? 'rose' : 'fell';
  return `Its score ${direction} by ${Math.abs(difference)} points since version ${oldest.version}`;
}
