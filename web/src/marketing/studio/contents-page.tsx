'use client';

import { Plus } from 'lucide-react';
import Link from 'next/link';
import { useAddressParameter } from '@/address/use-address-parameter';
import { Button, ButtonLink } from '@/design/button';
import { EmptyState } from '@/design/empty-state';
import { Select } from '@/design/field';
import { FilterChoice } from '@/design/filter-choice';
import { PageHeader } from '@/design/page-header';
import { Problem } from '@/design/problem';
import { LoadingRows } from '@/design/skeleton';
import { formatAgo, formatDateTime } from '@/format/times';
import { useNow } from '@/format/use-now';
import {
  type ContentKind,
  type ContentRowFragment,
  ContentsDocument,
  type ContentStatus as Status,
} from '@/gql/graphql';
import { explainFault } from '@/graphql/fault';
import { useConnection } from '@/graphql/use-connection';
import { ContentStatus } from './content-status';
import { KINDS, STATUS_ORDER, STATUSES } from './words';

const PAGE = 30;
const CHOICES = [
  { value: '', label: 'All' },
  ...STATUS_ORDER.map((status) => ({ value: status.toLowerCase(), label: STATUSES[status] })),
];

/** Every text of the workspace. */
export function ContentsPage() {
  const [typedStatus, setStatus] = useAddressParameter('status');
  const [typedKind, setKind] = useAddressParameter('kind');
  const status = STATUS_ORDER.find((each) => each.toLowerCase() === typedStatus) ?? null;
  const kind = (Object.keys(KINDS) as ContentKind[]).find((each) => each.toLowerCase() === typedKind) ?? null;
  const statuses: Status[] | null = status ? [status] : null;
  const list = useConnection(ContentsDocument, { first: PAGE, statuses, kind }, (data) => data.contents);
  const isEmpty = !list.isFirstLoad && !list.isLoading && !list.error && list.nodes.length === 0;
  const isFiltered = status !== null || kind !== null;
  return (
    <>
      <PageHeader
        title="Content"
        action={
          <ButtonLink href="/marketing/content/new" look="primary">
            <Plus aria-hidden /> New text
          </ButtonLink>
        }
      >
        Texts with how they read and how they are found, their versions, and their way to being published.
      </PageHeader>
      <div className="flex flex-wrap items-start justify-between gap-x-4" data-print="hide">
        <FilterChoice label="Which texts" choices={CHOICES} value={status?.toLowerCase() ?? ''} onChange={setStatus} />
        <Select
          aria-label="Kind"
          className="mb-3 h-7 w-40"
          value={kind?.toLowerCase() ?? ''}
          onChange={(event) => setKind(event.target.value)}
        >
          <option value="">Every kind</option>
          {Object.entries(KINDS).map(([value, label]) => (
            <option key={value} value={value.toLowerCase()}>
              {label}
            </option>
          ))}
        </Select>
      </div>
      {list.isFirstLoad ? <LoadingRows label="The list of texts" /> : null}
      {list.error && list.nodes.length === 0 ? (
        <Problem fault={explainFault(list.error, 'the texts')} onRetry={list.reload} />
      ) : null}
      {isEmpty && isFiltered ? <p className="text-muted">No text is like this.</p> : null}
      {isEmpty && !isFiltered ? (
        <EmptyState
          title="Nothing is written yet"
          actions={
            <>
              <ButtonLink href="/marketing/content/new">Write something</ButtonLink>
              <ButtonLink href="/marketing/content/new?sample=1" look="quiet">
                Try with a sample text
              </ButtonLink>
            </>
          }
        >
          While you write, two dozen checks say how a text reads and how it is found, and offer fixes in place. Each
          saving is a version that can be compared and brought back.
        </EmptyState>
      ) : null}
      {list.nodes.length > 0 ? <ContentTable contents={list.nodes} /> : null}
      {list.hasNextPage ? (
        <Button size="sm" className="mt-3" onClick={list.loadMore} disabled={list.isLoading}>
          Show {PAGE} more
        </Button>
      ) : null}
    </>
  );
}

function ContentTable({ contents }: { contents: readonly ContentRowFragment[] }) {
  const now = useNow();
  return (
    <div className="@container">
      <table className="w-full">
        <caption className="sr-only">Texts</caption>
        <thead className="sticky top-12 z-10 bg-surface md:top-0 print:static">
          <tr className="h-9 text-left text-muted text-sm shadow-[inset_0_-1px_0_var(--color-line-strong)]">
            <th className="pr-4 font-normal">Title</th>
            <th className="pr-4 font-normal">Status</th>
            <th className="hidden pr-4 font-normal @xl:table-cell">Kind</th>
            <th className="hidden pr-4 font-normal @3xl:table-cell">For</th>
            <th className="hidden text-right font-normal @md:table-cell">Changed</th>
          </tr>
        </thead>
        <tbody>
          {contents.map(({ id, title, status, kind, campaign, opportunity, updatedAt }) => (
            <tr key={id} data-row className="h-10 border-line border-b hover:bg-hover">
              <th scope="row" className="wrap-anywhere py-1 pr-4 text-left font-medium">
                <Link href={`/marketing/content/${id}`} className="hover:underline">
                  {title}
                </Link>
              </th>
              <td className="pr-4">
                <ContentStatus status={status} />
              </td>
              <td className="hidden whitespace-nowrap pr-4 @xl:table-cell">{KINDS[kind]}</td>
              <td className="hidden py-1 pr-4 @3xl:table-cell">
                {campaign?.name ?? opportunity?.name ?? <span className="text-muted">nothing yet</span>}
              </td>
              <td className="hidden whitespace-nowrap text-right text-muted @md:table-cell">
                <time dateTime={updatedAt} title={formatDateTime(updatedAt)}>
                  {formatAgo(updatedAt, now)}
                </time>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
