'use client';

import { Plus } from 'lucide-react';
import Link from 'next/link';
import { Button, ButtonLink } from '@/design/button';
import { EmptyState } from '@/design/empty-state';
import { PageHeader } from '@/design/page-header';
import { Problem } from '@/design/problem';
import { LoadingRows } from '@/design/skeleton';
import { plural } from '@/format/numbers';
import { formatAgo, formatDateTime } from '@/format/times';
import { useNow } from '@/format/use-now';
import { PromptsDocument } from '@/gql/graphql';
import { explainFault } from '@/graphql/fault';
import { useConnection } from '@/graphql/use-connection';
import { useMay } from '@/shell/use-may';

const PAGE = 30;

/** Texts with places to fill in, kept in versions. */
export function PromptsPage() {
  const now = useNow();
  const mayWrite = useMay('ai-models:write');
  const list = useConnection(PromptsDocument, { first: PAGE }, (data) => data.prompts);
  return (
    <>
      <PageHeader
        title="Prompts"
        action={
          mayWrite ? (
            <ButtonLink href="/models/playground" look="primary">
              <Plus aria-hidden /> Write one in the playground
            </ButtonLink>
          ) : undefined
        }
      >
        What models are asked, with places to fill in. A version never changes, so that what was written with it can be
        explained.
      </PageHeader>
      {list.isFirstLoad ? <LoadingRows label="The prompts" /> : null}
      {list.error && list.nodes.length === 0 ? (
        <Problem fault={explainFault(list.error, 'the prompts')} onRetry={list.reload} />
      ) : null}
      {!list.isFirstLoad && !list.error && list.nodes.length === 0 ? (
        <EmptyState
          title="No prompt is kept yet"
          actions={mayWrite ? <ButtonLink href="/models/playground">Open the playground</ButtonLink> : undefined}
        >
          Try a question in the playground, which has a sample, and keep it there. Kept prompts have versions that can
          be compared and evaluated against cases.
        </EmptyState>
      ) : null}
      {list.nodes.length > 0 ? (
        <div className="@container">
          <table className="w-full">
            <caption className="sr-only">Prompts</caption>
            <thead className="sticky top-12 z-10 bg-surface md:top-0 print:static">
              <tr className="h-9 text-left text-muted text-sm shadow-[inset_0_-1px_0_var(--color-line-strong)]">
                <th className="pr-4 font-normal">Prompt</th>
                <th className="hidden pr-4 font-normal @lg:table-cell">Places to fill in</th>
                <th className="pr-4 text-right font-normal">Versions</th>
                <th className="hidden text-right font-normal @xl:table-cell">Newest</th>
              </tr>
            </thead>
            <tbody>
              {list.nodes.map(({ id, name, description, versions }) => (
                <tr key={id} data-row className="h-10 border-line border-b hover:bg-hover">
                  <th scope="row" className="wrap-anywhere py-1.5 pr-4 text-left font-normal">
                    <Link href={`/models/prompts/${id}`} className="font-medium hover:underline">
                      {name}
                    </Link>
                    {description ? <span className="block text-muted text-sm">{description}</span> : null}
                  </th>
                  <td className="wrap-anywhere hidden pr-4 @lg:table-cell">
                    {versions[0]?.variables.join(', ') || <span className="text-muted">none</span>}
                  </td>
                  <td className="pr-4 text-right">{plural(versions.length, 'version')}</td>
                  <td className="hidden whitespace-nowrap text-right text-muted @xl:table-cell">
                    {versions[0] ? (
                      <time dateTime={versions[0].createdAt} title={formatDateTime(versions[0].createdAt)}>
                        {formatAgo(versions[0].createdAt, now)}
                      </time>
                    ) : null}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      ) : null}
      {list.hasNextPage ? (
        <Button size="sm" className="mt-3" onClick={list.loadMore} disabled={list.isLoading}>
          Show {PAGE} more
        </Button>
      ) : null}
    </>
  );
}
