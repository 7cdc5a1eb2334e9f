'use client';

import { useEffect, useRef, useState } from 'react';
import { useClient, useQuery, useSubscription } from 'urql';
import { Button, ButtonLink } from '@/design/button';
import { formatMoney } from '@/format/numbers';
import { formatDate } from '@/format/times';
import { randomKey } from '@/forms/random-key';
import {
  CancelEnrichmentDocument,
  EnrichmentModelDocument,
  EnrichmentProgressDocument,
  EnrichOpportunityDocument,
} from '@/gql/graphql';
import { explainFault } from '@/graphql/fault';
import { useLiveConnection } from '@/graphql/live-connection';
import type { EnrichmentDetails } from './words';

/** The platform's own writer, which is no language model. */
const TEMPLATE_WRITER = 'embedded-writer';

interface AskModelProps {
  readonly id: string;
  readonly enrichment: EnrichmentDetails;
  /** The run has ended; what is shown is to be read again. */
  readonly onEnd: () => void;
}

/** Has the workspace's model add to what rules say. It runs on the platform: leaving the page does not stop it. */
export function AskModel({ id, enrichment, onEnd }: AskModelProps) {
  const { modelRun: run, modelAnswer } = enrichment;
  const [{ data, error, fetching }] = useQuery({ query: EnrichmentModelDocument });
  const model = data?.defaultModels?.text;
  const isActive = run?.status === 'QUEUED' || run?.status === 'RUNNING';
  return (
    <div className="grid gap-2 border-line border-t pt-4" data-print="hide">
      <h3 className="font-medium">Ask a model too</h3>
      {modelAnswer ? (
        <p className="max-w-[72ch] text-muted">
          {modelAnswer.modelName} ({modelAnswer.modelVersion}) answered on {formatDate(modelAnswer.generatedAt)}, for{' '}
          {formatMoney(modelAnswer.costUsd, 'USD')}.
          {modelAnswer.isStale ? (
            <span className="text-warn">
              {' '}
              The opportunity was ranked anew since: what it says is of earlier numbers.
            </span>
          ) : null}
        </p>
      ) : null}
      {isActive ? (
        <Asking id={id} message={run.message} onEnd={onEnd} />
      ) : (
        <>
          {run?.status === 'FAILED' ? (
            <p role="status" className="max-w-[72ch] text-warn">
              The last time there was no answer: {run.message} What the rules say is not touched by that.
            </p>
          ) : null}
          {run?.status === 'CANCELLED' ? <p role="status">It was cancelled.</p> : null}
          {fetching ? <p className="text-muted">Looking which model there is…</p> : null}
          {error && !data ? <p className="text-warn">{explainFault(error, 'the models').what}</p> : null}
          {data && (!model || model.id === TEMPLATE_WRITER) ? <NoModel /> : null}
          {model && model.id !== TEMPLATE_WRITER ? (
            <Ask id={id} name={model.name} isAgain={modelAnswer != null || run != null} onAsked={onEnd} />
          ) : null}
        </>
      )}
    </div>
  );
}

function NoModel() {
  return (
    <div className="grid justify-items-start gap-2">
      <p className="max-w-[72ch] text-muted">
        No language model is connected to this workspace. What stands above needs none. A model would add who else
        serves this, who searches for it and what troubles them, under its own name.
      </p>
      <ButtonLink href="/models" size="sm">
        Connect a model
      </ButtonLink>
    </div>
  );
}

interface AskProps {
  readonly id: string;
  readonly name: string;
  readonly isAgain: boolean;
  readonly onAsked: () => void;
}

function Ask({ id, name, isAgain, onAsked }: AskProps) {
  const client = useClient();
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const key = useRef(randomKey());

  async function ask() {
    setBusy(true);
    setProblem(null);
    const input = { opportunityId: id, withModel: true, idempotencyKey: key.current };
    const answer = await client.mutation(EnrichOpportunityDocument, { input }).toPromise();
    setBusy(false);
    const refused = answer.data?.enrichOpportunity?.userErrors.map(({ message }) => message).join(' ');
    if (answer.error || refused)
      return setProblem(
        refused || `${explainFault(answer.error as never, 'the model').what} Press again: it is asked once.`,
      );
    key.current = randomKey();
    onAsked();
  }

  return (
    <div className="grid justify-items-start gap-2">
      <p className="max-w-[72ch] text-muted">
        The name of the niche, its 60 most searched keywords and what the rules found are sent to {name}. It costs what
        that charges, within your budgets. What it says is labelled and takes no part in any number.
      </p>
      <Button size="sm" onClick={() => void ask()} disabled={isBusy}>
        {isBusy ? 'Asking…' : isAgain ? `Ask ${name} again` : `Ask ${name}`}
      </Button>
      {problem ? (
        <p role="alert" className="text-bad">
          {problem}
        </p>
      ) : null}
    </div>
  );
}

/** While the model is asked: where it stands, and the way out. */
function Asking({ id, message, onEnd }: { id: string; message: string; onEnd: () => void }) {
  const client = useClient();
  const connection = useLiveConnection();
  const [{ data, error }] = useSubscription({ query: EnrichmentProgressDocument, variables: { opportunityId: id } });
  const [problem, setProblem] = useState<string | null>(null);
  const [isCancelling, setCancelling] = useState(false);
  const now = data?.enrichmentProgress;
  const hasEnded = now !== undefined && now.status !== 'QUEUED' && now.status !== 'RUNNING';
  const latest = useRef(onEnd);
  useEffect(() => {
    latest.current = onEnd;
  });
  useEffect(() => {
    if (hasEnded) latest.current();
  }, [hasEnded]);

  async function cancel() {
    setCancelling(true);
    const answer = await client.mutation(CancelEnrichmentDocument, { input: { opportunityId: id } }).toPromise();
    setCancelling(false);
    const refused = answer.data?.cancelEnrichment?.userErrors[0]?.message;
    if (answer.error) setProblem('The cancellation did not reach the platform. Try again.');
    else if (refused) setProblem(refused);
    latest.current();
  }

  const isBehind = error !== undefined || connection === 'reconnecting';
  return (
    <div className="grid justify-items-start gap-2">
      <p role="status" className="flex items-center gap-2 font-medium">
        <span aria-hidden className="size-2 animate-pulse rounded-full bg-accent motion-reduce:animate-none" />
        {now?.message ?? message}
      </p>
      <p className="max-w-[72ch] text-muted text-sm">
        This can take a few minutes. You can leave this page; the answer will be here when you come back.
        {isBehind ? ' The live connection broke off and is being restored.' : ''}
      </p>
      <Button size="sm" onClick={() => void cancel()} disabled={isCancelling || hasEnded}>
        {isCancelling ? 'Cancelling…' : 'Cancel'}
      </Button>
      {problem ? (
        <p role="alert" className="text-bad">
          {problem}
        </p>
      ) : null}
    </div>
  );
}
