'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import { type Client, useClient } from 'urql';
import {
  CancelProjectionDocument,
  ProjectionDocument,
  type ProjectionFieldsFragment,
  ProjectionProgressDocument,
  ProjectRevenueDocument,
  type ProjectRevenueInput,
} from '@/gql/graphql';
import { explainFault, type Fault } from '@/graphql/fault';

/** Where the run of a projection stands. */
export type RunState =
  /** What is shown answers the question. */
  | { readonly kind: 'settled' }
  /** The question changed a moment ago. */
  | { readonly kind: 'waiting' }
  | { readonly kind: 'running'; readonly percent: number; readonly message: string }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'refused'; readonly message: string; readonly field: readonly string[] }
  | { readonly kind: 'fault'; readonly fault: Fault };

export interface ProjectionRun {
  /** The last projection that was completed; stays while the next one runs. */
  readonly projection: ProjectionFieldsFragment | null;
  readonly state: RunState;
  readonly cancel: () => void;
  /** Asks again, for example after it was cancelled. */
  readonly again: () => void;
}

/** How long a slider has to rest before the platform is asked. */
const REST_MS = 450;

/**
 * Keeps a projection up to date with its question: asks once the question rests, ends a run that is no longer wanted, follows the one that is.
 *
 * @param question null while it cannot be asked. @param keyed names it: the same name is the same question.
 */
export function useProjection(
  question: ((attempt: number) => ProjectRevenueInput) | null,
  keyed: string,
): ProjectionRun {
  const client = useClient();
  const [projection, setProjection] = useState<ProjectionFieldsFragment | null>(null);
  const [state, setState] = useState<RunState>({ kind: 'waiting' });
  const [attempt, setAttempt] = useState(0);
  const ask = useRef(question);
  ask.current = question;
  const stop = useRef<(() => void) | null>(null);
  const isAskable = question !== null;

  // biome-ignore lint/correctness/useExhaustiveDependencies: a question is another one when its name is.
  useEffect(() => {
    if (!isAskable) return;
    setState({ kind: 'waiting' });
    const abort = new AbortController();
    const timer = setTimeout(() => {
      const input = ask.current;
      if (input && !abort.signal.aborted) void run(client, input, attempt, abort.signal, setState, setProjection);
    }, REST_MS);
    stop.current = () => abort.abort();
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [client, isAskable, keyed, attempt]);

  return {
    projection,
    state,
    cancel: useCallback(() => {
      stop.current?.();
      setState({ kind: 'cancelled' });
    }, []),
    again: useCallback(() => setAttempt((before) => before + 1), []),
  };
}

/** The most runs of one question that somebody may have ended before. */
const MAX_RETRIES = 20;

async function run(
  client: Client,
  question: (attempt: number) => ProjectRevenueInput,
  firstAttempt: number,
  signal: AbortSignal,
  setState: (state: RunState) => void,
  setProjection: (projection: ProjectionFieldsFragment) => void,
): Promise<void> {
  const tell = (state: RunState) => {
    if (!signal.aborted) setState(state);
  };
  tell({ kind: 'running', percent: 0, message: 'Asking' });
  for (let attempt = firstAttempt; attempt < firstAttempt + MAX_RETRIES; attempt += 1) {
    const { data, error } = await client.mutation(ProjectRevenueDocument, { input: question(attempt) }).toPromise();
    const payload = data?.projectRevenue;
    const started = payload?.projection;
    if (error) return tell({ kind: 'fault', fault: explainFault(error, 'the projection') });
    if (!started) {
      const [first] = payload?.userErrors ?? [];
      return tell({ kind: 'refused', message: first?.message ?? 'It cannot be reckoned.', field: first?.field ?? [] });
    }
    // An earlier run of the same question that was ended or failed is not the answer: ask under the next key.
    if (started.status === 'CANCELLED' || started.status === 'FAILED') continue;
    if (signal.aborted) return void end(client, started);
    const done = started.status === 'COMPLETED' ? started : await follow(client, started, signal, tell);
    if (signal.aborted) return void end(client, started);
    if (done?.result) {
      setProjection(done);
      return tell({ kind: 'settled' });
    }
    if (done?.status === 'CANCELLED') return tell({ kind: 'cancelled' });
    return tell({ kind: 'refused', message: done?.message ?? 'The projection ended without a result.', field: [] });
  }
  tell({ kind: 'refused', message: 'The projection failed again and again.', field: [] });
}

/** Follows a run until it ends, and reads what came of it. */
function follow(
  client: Client,
  { id }: ProjectionFieldsFragment,
  signal: AbortSignal,
  tell: (state: RunState) => void,
): Promise<ProjectionFieldsFragment | null> {
  return new Promise((resolve) => {
    let isOver = false;
    const finish = async () => {
      if (isOver) return;
      isOver = true;
      clearInterval(safety);
      queueMicrotask(() => subscription.unsubscribe());
      if (signal.aborted) return resolve(null);
      const { data } = await client.query(ProjectionDocument, { id }, { requestPolicy: 'network-only' }).toPromise();
      resolve(data?.projection ?? null);
    };
    const subscription = client.subscription(ProjectionProgressDocument, { id }).subscribe(({ data }) => {
      const now = data?.projectionProgress;
      if (!now) return;
      if (now.status !== 'QUEUED' && now.status !== 'RUNNING') void finish();
      else tell({ kind: 'running', percent: now.percent, message: now.message });
    });
    // A live connection that breaks off must not leave the page waiting.
    const safety = setInterval(async () => {
      const { data } = await client.query(ProjectionDocument, { id }, { requestPolicy: 'network-only' }).toPromise();
      const status = data?.projection?.status;
      if (status && status !== 'QUEUED' && status !== 'RUNNING') void finish();
    }, SAFETY_MS);
    signal.addEventListener('abort', () => void finish(), { once: true });
  });
}

const SAFETY_MS = 5_000;

/** Ends a run that nobody waits for any more; that it may be over already does not matter. */
async function end(client: Client, { id }: ProjectionFieldsFragment): Promise<void> {
  await client.mutation(CancelProjectionDocument, { input: { projectionId: id } }).toPromise();
}
