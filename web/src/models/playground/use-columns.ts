'use client';

import { useCallback, useMemo, useState } from 'react';
import { useClient } from 'urql';
import { useAddressParameter } from '@/address/use-address-parameter';
import { type FormErrors, formErrors } from '@/forms/form-errors';
import { randomKey } from '@/forms/random-key';
import { StartGenerationDocument, type StartGenerationInput } from '@/gql/graphql';
import { explainFault } from '@/graphql/fault';
import { type Choice, columnsOf, MOST_COLUMNS, modelOf } from './playground-draft';

/** A model that is asked, and its answer. */
export interface PlaygroundColumn {
  readonly choice: Choice;
  /** The generation; empty before anything is asked. */
  readonly run: string;
  /** Why it was not asked. */
  readonly problem: string | null;
}

type Request = Omit<StartGenerationInput, 'modelId' | 'versionId' | 'idempotencyKey'>;
type Started = { readonly run: string; readonly problem: string | null; readonly errors: FormErrors };

/** The models side by side, in the address with their answers, so that a reload or a link shows the same. */
export function useColumns() {
  const client = useClient();
  const [models, setModels] = useAddressParameter('models');
  const [runs, setRuns] = useAddressParameter('runs');
  const [problems, setProblems] = useState<readonly (string | null)[]>([]);
  const [isStarting, setStarting] = useState(false);
  const columns = useMemo<readonly PlaygroundColumn[]>(
    () => columnsOf(models, runs).map((column, index) => ({ ...column, problem: problems[index] ?? null })),
    [models, runs, problems],
  );

  const show = useCallback(
    (next: readonly PlaygroundColumn[]) => {
      setModels(next.map(({ choice }) => choice).join(','));
      setRuns(next.some(({ run }) => run) ? next.map(({ run }) => run).join(',') : '');
      setProblems(next.map(({ problem }) => problem));
    },
    [setModels, setRuns],
  );

  async function start(choice: Choice, request: Request): Promise<Started> {
    const input = { ...request, ...modelOf(choice), idempotencyKey: randomKey() };
    const { data, error } = await client.mutation(StartGenerationDocument, { input }).toPromise();
    const payload = data?.startGeneration;
    if (payload?.generation) return { run: payload.generation.id, problem: null, errors: {} };
    if (error) {
      const { safe, next } = explainFault(error, 'the answer');
      return { run: '', problem: `It was not asked: the platform does not answer. ${safe} ${next}`, errors: {} };
    }
    const { byPath, other } = formErrors(payload?.userErrors ?? []);
    const { modelId, versionId, ...errors } = byPath as Record<string, string>;
    return { run: '', problem: modelId ?? versionId ?? other, errors };
  }

  /** Asks all of them at once; answers what is wrong with the request itself. */
  async function ask(request: Request): Promise<FormErrors> {
    setStarting(true);
    const started = await Promise.all(columns.map(({ choice }) => start(choice, request)));
    setStarting(false);
    show(columns.map(({ choice }, index) => ({ choice, run: '', problem: null, ...started[index] })));
    return started.find(({ errors }) => Object.keys(errors).length > 0)?.errors ?? {};
  }

  return {
    columns,
    isStarting,
    ask,
    canAdd: columns.length < MOST_COLUMNS,
    add: (choice: Choice) => show([...columns, { choice, run: '', problem: null }]),
    choose: (at: number, choice: Choice) =>
      show(columns.map((column, index) => (index === at ? { choice, run: '', problem: null } : column))),
    remove: (at: number) => show(columns.filter((_, index) => index !== at)),
  };
}
