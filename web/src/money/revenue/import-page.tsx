'use client';

import { Info } from 'lucide-react';
import { useQuery } from 'urql';
import { ButtonLink } from '@/design/button';
import { EmptyState } from '@/design/empty-state';
import { PageHeader } from '@/design/page-header';
import { Problem } from '@/design/problem';
import { Bone, Loading } from '@/design/skeleton';
import { RejectedRows } from '@/files/rejected-rows';
import { formatCount } from '@/format/numbers';
import { formatDateTime } from '@/format/times';
import { RevenueImportDocument, RevenueRejectionsDocument } from '@/gql/graphql';
import { explainFault } from '@/graphql/fault';
import { useConnection } from '@/graphql/use-connection';
import { FILE_KINDS } from './file-kinds';

/** One imported file: what of it is used, and what is not, row by row. */
export function RevenueImportPage({ id }: { id: string }) {
  const [{ data, error, fetching }, reload] = useQuery({ query: RevenueImportDocument, variables: { id } });
  const found = data?.revenueImport;
  if (!found) {
    if (fetching) {
      return (
        <Loading label="The import" className="grid gap-6">
          <Bone className="h-7 w-72" />
          <Bone className="h-16 w-full" />
        </Loading>
      );
    }
    if (error)
      return (
        <Problem
          page="Import"
          fault={explainFault(error, 'this import')}
          onRetry={() => reload({ requestPolicy: 'network-only' })}
        />
      );
    return (
      <EmptyState
        isPage
        title="This import does not exist here"
        actions={<ButtonLink href="/money/revenue">Revenue</ButtonLink>}
      >
        It may belong to another workspace.
      </EmptyState>
    );
  }
  const counts = [
    ['Rows', found.rowCount],
    ['Used', found.acceptedCount],
    ['Said twice', found.duplicateCount],
    ['Not usable', found.rejectedCount],
  ] as const;
  return (
    <>
      <PageHeader
        title={found.fileName ?? 'Imported file'}
        action={
          <ButtonLink href="/money/revenue" look="primary">
            See the revenue
          </ButtonLink>
        }
      >
        {FILE_KINDS[found.kind]}
        {found.kind === 'PROVIDER' ? '' : ', told by the columns'}. Imported {formatDateTime(found.createdAt)}.
      </PageHeader>
      <div className="grid gap-8">
        <dl className="flex flex-wrap gap-x-8 gap-y-3 border-line border-y py-3">
          {counts.map(([label, count]) => (
            <div key={label}>
              <dt className="text-muted text-sm">{label}</dt>
              <dd className={`font-semibold text-lg ${label === 'Not usable' && count > 0 ? 'text-warn' : ''}`}>
                {formatCount(count)}
              </dd>
            </div>
          ))}
        </dl>
        {found.notices.length > 0 ? (
          <ul className="grid gap-1.5">
            {found.notices.map((notice) => (
              <li key={notice} className="flex max-w-[84ch] gap-2">
                <Info className="mt-0.5 size-4 shrink-0 text-accent" aria-hidden />
                {notice}
              </li>
            ))}
          </ul>
        ) : null}
        {found.rejectedCount > 0 ? <Rejections id={id} count={found.rejectedCount} /> : null}
      </div>
    </>
  );
}

function Rejections({ id, count }: { id: string; count: number }) {
  const list = useConnection(RevenueRejectionsDocument, { id, first: 20 }, (data) => data.revenueImport?.rejections);
  return <RejectedRows list={list} count={count} />;
}
