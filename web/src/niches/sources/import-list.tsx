'use client';

import { Info } from 'lucide-react';
import Link from 'next/link';
import { useQuery } from 'urql';
import { Button, ButtonLink } from '@/design/button';
import { EmptyState } from '@/design/empty-state';
import { Section } from '@/design/page-header';
import { Problem } from '@/design/problem';
import { LoadingRows } from '@/design/skeleton';
import { formatBytes, formatCount } from '@/format/numbers';
import { formatAgo, formatDateTime, formatMonth } from '@/format/times';
import { useNow } from '@/format/use-now';
import {
  AnalysesOfImportsDocument,
  type AnalysesOfImportsQuery,
  KeywordImportsDocument,
  type KeywordImportsQuery,
} from '@/gql/graphql';
import { explainFault } from '@/graphql/fault';
import { useConnection } from '@/graphql/use-connection';
import { FORMATS } from '../shared/formats';

const PAGE = 20;

type Import = KeywordImportsQuery['imports']['nodes'][number];
type Analysis = AnalysesOfImportsQuery['analyses']['nodes'][number];

/** Imported files: what kind, what became of their rows, what one should know, and which analyses rest on them. */
export function ImportList() {
  const now = useNow();
  const list = useConnection(KeywordImportsDocument, { first: PAGE }, (data) => data.imports);
  const [{ data }] = useQuery({ query: AnalysesOfImportsDocument, variables: { first: 100 } });
  const isEmpty = !list.isFirstLoad && !list.error && list.nodes.length === 0;
  return (
    <Section title="Files">
      {list.isFirstLoad ? <LoadingRows label="The imports" rows={4} /> : null}
      {list.error && list.nodes.length === 0 ? (
        <Problem fault={explainFault(list.error, 'the imports')} onRetry={list.reload} />
      ) : null}
      {isEmpty ? (
        <EmptyState
          title="No file yet"
          actions={
            <>
              <ButtonLink href="/niches/import">Import keywords</ButtonLink>
              <ButtonLink href="/niches/import?sample=1" look="quiet">
                Try with sample data
              </ButtonLink>
            </>
          }
        >
          Each imported file stands here with what was recognised in it, how many of its rows could be used, and what
          rests on it.
        </EmptyState>
      ) : null}
      <ul aria-label="Imported files" className="grid">
        {list.nodes.map((file) => (
          <ImportItem
            key={file.id}
            file={file}
            analyses={data?.analyses.nodes.filter((analysis) => analysis.import.id === file.id) ?? []}
            now={now}
          />
        ))}
      </ul>
      {list.hasNextPage ? (
        <Button size="sm" className="justify-self-start" onClick={list.loadMore} disabled={list.isLoading}>
          Show {PAGE} more
        </Button>
      ) : null}
    </Section>
  );
}

function ImportItem({ file, analyses, now }: { file: Import; analyses: readonly Analysis[]; now: number }) {
  const { id, name, fileName, format, sizeBytes, notices, firstMonth, lastMonth, createdAt } = file;
  return (
    <li data-row className="grid gap-1 border-line border-b py-2.5">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-0.5">
        <span className="min-w-0">
          <Link href={`/niches/import?import=${id}`} className="font-medium hover:underline">
            {fileName ?? name}
          </Link>
          <span className="text-muted">
            {' '}
            · {FORMATS[format]}, {formatBytes(sizeBytes)}
            {firstMonth && lastMonth ? `, ${formatMonth(firstMonth)} – ${formatMonth(lastMonth)}` : ', no history'}
          </span>
        </span>
        <time dateTime={createdAt} title={formatDateTime(createdAt)} className="text-muted text-sm">
          {formatAgo(createdAt, now)}
        </time>
      </div>
      <p>
        {formatCount(file.acceptedCount)} of {formatCount(file.rowCount)} rows used
        {file.rejectedCount > 0 ? (
          <span className="text-warn">, {formatCount(file.rejectedCount)} rejected</span>
        ) : null}
        {file.skippedCount > 0 ? (
          <span className="text-muted">, {formatCount(file.skippedCount)} skipped by design</span>
        ) : null}
      </p>
      {notices.map((notice) => (
        <p key={notice} className="flex max-w-[72ch] gap-2 text-sm">
          <Info className="mt-0.5 size-4 shrink-0 text-accent" aria-hidden />
          {notice}
        </p>
      ))}
      <p className="text-muted text-sm">
        {analyses.length === 0 ? (
          <>
            Nothing rests on it yet.{' '}
            <Link href={`/niches/import?import=${id}`} className="link">
              Analyse it
            </Link>
          </>
        ) : (
          <>
            Used by{' '}
            {analyses.map((analysis, index) => (
              <span key={analysis.id}>
                {index > 0 ? ', ' : ''}
                <Link href={`/niches/analyses/${analysis.id}`} className="link">
                  {analysis.name}
                </Link>
              </span>
            ))}
          </>
        )}
      </p>
    </li>
  );
}
