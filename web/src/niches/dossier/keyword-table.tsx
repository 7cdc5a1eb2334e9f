'use client';

import { Button } from '@/design/button';
import { Problem } from '@/design/problem';
import { LoadingRows } from '@/design/skeleton';
import { Unknown } from '@/design/unknown';
import { formatCount, formatMoney, formatPercent, formatRange, plural } from '@/format/numbers';
import { DossierKeywordsDocument, type DossierKeywordsQuery } from '@/gql/graphql';
import { explainFault } from '@/graphql/fault';
import { useConnection } from '@/graphql/use-connection';
import { INTENTS } from '../shared/intent';

const PAGE = 25;

type Keyword = NonNullable<DossierKeywordsQuery['opportunity']>['keywords']['nodes'][number] & {
  readonly currency: string | null;
};

/** The keywords of an opportunity, page by page, each with its line in the file. */
export function KeywordTable({ id }: { id: string }) {
  const list = useConnection(DossierKeywordsDocument, { id, first: PAGE }, ({ opportunity }) =>
    opportunity
      ? {
          ...opportunity.keywords,
          nodes: opportunity.keywords.nodes.map(
            (node): Keyword => ({ ...node, currency: opportunity.currency ?? null }),
          ),
        }
      : null,
  );
  if (list.error && list.nodes.length === 0)
    return <Problem fault={explainFault(list.error, 'the keywords')} onRetry={list.reload} />;
  if (list.isFirstLoad) return <LoadingRows label="The table of keywords" />;
  return (
    <div className="@container">
      <table className="w-full">
        <caption className="sr-only">Keywords</caption>
        <thead>
          <tr className="h-8 border-line-strong border-b text-left text-muted text-sm">
            <th className="pr-4 font-normal">Keyword</th>
            <th className="pr-4 text-right font-normal">Searches/mo</th>
            <th className="hidden pr-4 text-right font-normal @lg:table-cell">CPC</th>
            <th className="hidden pr-4 text-right font-normal @2xl:table-cell">Ad comp.</th>
            <th className="hidden pr-4 text-right font-normal @3xl:table-cell">Difficulty</th>
            <th className="hidden pr-4 font-normal @2xl:table-cell">Intent</th>
            <th className="hidden text-right font-normal @xl:table-cell">Line</th>
          </tr>
        </thead>
        <tbody>
          {list.nodes.map((keyword) => (
            <tr key={`${keyword.line} ${keyword.text}`} className="h-9 border-line border-b hover:bg-hover">
              <th scope="row" className="wrap-anywhere py-1 pr-4 text-left font-normal">
                {keyword.text}
              </th>
              <td className="whitespace-nowrap pr-4 text-right">
                {keyword.monthlySearches ? formatRange(keyword.monthlySearches) : <Unknown />}
              </td>
              <td className="hidden pr-4 text-right @lg:table-cell">
                {keyword.costPerClick ? formatMoney(keyword.costPerClick, keyword.currency) : <Unknown />}
              </td>
              <td className="hidden pr-4 text-right @2xl:table-cell">
                {keyword.advertisingCompetition == null ? <Unknown /> : formatPercent(keyword.advertisingCompetition)}
              </td>
              <td className="hidden pr-4 text-right @3xl:table-cell">
                {keyword.keywordDifficulty == null ? <Unknown /> : formatCount(keyword.keywordDifficulty)}
              </td>
              <td className="hidden pr-4 @2xl:table-cell">{keyword.intent ? INTENTS[keyword.intent] : <Unknown />}</td>
              <td className="hidden text-right text-muted @xl:table-cell">{keyword.line}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <div className="flex items-center gap-4 py-3 text-muted">
        <p role="status">
          {formatCount(list.nodes.length)} of {plural(list.totalCount ?? list.nodes.length, 'keyword')}
        </p>
        {list.hasNextPage ? (
          <Button size="sm" onClick={list.loadMore} disabled={list.isLoading} data-print="hide">
            Show {PAGE} more
          </Button>
        ) : null}
        {list.error ? <span className="text-bad">The next rows did not load. Try again.</span> : null}
      </div>
    </div>
  );
}
