'use client';

import { useQuery } from 'urql';
import { useAddressParameter } from '@/address/use-address-parameter';
import { Button, ButtonLink } from '@/design/button';
import { EmptyState } from '@/design/empty-state';
import { FilterChoice } from '@/design/filter-choice';
import { PageHeader, Section } from '@/design/page-header';
import { Problem } from '@/design/problem';
import { Bone, Loading, LoadingRows } from '@/design/skeleton';
import { formatCount, plural } from '@/format/numbers';
import { formatLatency } from '@/format/times';
import {
  type AiBatchItemStatus,
  BatchDocument,
  BatchItemsDocument,
  type BatchItemsQuery,
  type BatchRowFragment,
} from '@/gql/graphql';
import { explainFault } from '@/graphql/fault';
import { useConnection } from '@/graphql/use-connection';
import { useMay } from '@/shell/use-may';
import { isUnderWay, RUN_STATUSES } from '../shared/batch-words';
import { LiveProgress } from '../shared/live-progress';
import { formatCost } from '../shared/usd';
import { progressSentence } from './progress-sentence';

const PAGE = 50;

const STATES: readonly { readonly value: AiBatchItemStatus | ''; readonly label: string }[] = [
  { value: '', label: 'All' },
  { value: 'SUCCEEDED', label: 'Answered' },
  { value: 'FAILED', label: 'Without an answer' },
  { value: 'PENDING', label: 'Still to come' },
  { value: 'CANCELLED', label: 'Not asked' },
];

/** One batch: how far it is, and what came of each request. */
export function BatchPage({ id }: { id: string }) {
  const [{ data, error, fetching }, ask] = useQuery({
    query: BatchDocument,
    variables: { id },
    requestPolicy: 'cache-and-network',
  });
  const reload = () => ask({ requestPolicy: 'network-only' });
  if (data?.batchInference) return <OpenBatch batch={data.batchInference} onEnd={reload} />;
  if (fetching) {
    return (
      <Loading label="The batch" className="grid gap-6">
        <Bone className="h-7 w-72" />
        <Bone className="h-64" />
      </Loading>
    );
  }
  if (error) return <Problem page="Batch" fault={explainFault(error, 'this batch')} onRetry={reload} />;
  return (
    <EmptyState
      isPage
      title="This batch does not exist here"
      actions={<ButtonLink href="/models/batches">All batches</ButtonLink>}
    >
      It may belong to another workspace.
    </EmptyState>
  );
}

function OpenBatch({ batch, onEnd }: { batch: BatchRowFragment; onEnd: () => void }) {
  const mayWrite = useMay('ai-models:write');
  const { id, name, status, message, totalCount, succeededCount } = batch;
  const underWay = isUnderWay(status);
  return (
    <>
      <PageHeader title={name}>
        {underWay
          ? `A batch of ${plural(totalCount, 'request')}.`
          : `${formatCount(succeededCount)} of ${plural(totalCount, 'request')} have an answer. ${status === 'COMPLETED' ? '' : `It ${RUN_STATUSES[status]}. ${message}`}`}
      </PageHeader>
      <div className="grid gap-9">
        {underWay ? (
          <LiveProgress run={batch} label={`Batch ${name}`} tell={progressSentence} canStop={mayWrite} onEnd={onEnd} />
        ) : null}
        {/* What has come meanwhile is read anew when the batch ends. */}
        <BatchItems key={status} id={id} />
      </div>
    </>
  );
}

function BatchItems({ id }: { id: string }) {
  const [wanted, setWanted] = useAddressParameter('state');
  const state = STATES.find(({ value }) => value === wanted)?.value ?? '';
  const variables = { id, first: PAGE, status: state === '' ? null : state };
  const list = useConnection(BatchItemsDocument, variables, (data) => data.batchInference?.items);
  return (
    <Section title="Requests">
      <FilterChoice label="Which requests" choices={STATES} value={state} onChange={setWanted} />
      {list.isFirstLoad ? <LoadingRows label="The requests" rows={4} /> : null}
      {list.error && list.nodes.length === 0 ? (
        <Problem fault={explainFault(list.error, 'the requests')} onRetry={list.reload} />
      ) : null}
      {!list.isFirstLoad && !list.error && list.nodes.length === 0 ? <p className="text-muted">None.</p> : null}
      <ul aria-label="Requests" className="grid">
        {list.nodes.map((item) => (
          <BatchItem key={item.position} item={item} />
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

type Item = NonNullable<BatchItemsQuery['batchInference']>['items']['nodes'][number];

function BatchItem({ item: { key, status, text, failure, generation } }: { item: Item }) {
  return (
    <li className="grid gap-1 border-line border-b py-2.5">
      <p className="flex flex-wrap items-baseline gap-x-3">
        <span className="wrap-anywhere font-medium">{key}</span>
        <span className={`text-sm ${TONES[status]}`}>{STATES.find(({ value }) => value === status)?.label}</span>
        {generation ? (
          <span className="text-muted text-sm">
            {formatCost(generation.cost)}
            {generation.latencyMs == null ? '' : `, ${formatLatency(generation.latencyMs)}`}
          </span>
        ) : null}
      </p>
      {failure ? <p className="wrap-anywhere text-bad text-sm">{failure}</p> : null}
      {text ? (
        <details>
          <summary className="text-muted text-sm">The answer</summary>
          <p className="wrap-anywhere max-w-[72ch] whitespace-pre-wrap pt-1">{text}</p>
        </details>
      ) : null}
    </li>
  );
}

const TONES: Readonly<Record<AiBatchItemStatus, string>> = {
  SUCCEEDED: 'text-good',
  FAILED: 'text-bad',
  PENDING: 'text-muted',
  CANCELLED: 'text-muted',
};
