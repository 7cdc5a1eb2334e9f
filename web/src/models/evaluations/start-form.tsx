'use client';

import { useRef, useState } from 'react';
import { useClient, useQuery } from 'urql';
import { ButtonLink } from '@/design/button';
import { Field, Select, TextInput } from '@/design/field';
import { Problem } from '@/design/problem';
import { LoadingRows } from '@/design/skeleton';
import { plural } from '@/format/numbers';
import { errorAt } from '@/forms/form-errors';
import { randomKey } from '@/forms/random-key';
import { SubmitForm } from '@/forms/submit-form';
import { useSubmit } from '@/forms/use-submit';
import {
  EvaluationChoicesDocument,
  type EvaluationChoicesQuery,
  PlaygroundModelsDocument,
  StartEvaluationDocument,
} from '@/gql/graphql';
import { explainFault } from '@/graphql/fault';
import { modelOf } from '../playground/playground-draft';
import { ModelChoice } from '../shared/model-choice';

interface StartFormProps {
  /** The prompt to begin with; empty for the newest. */
  readonly promptId: string;
  readonly onStarted: (id: string) => void;
}

/** Holds a version of a prompt against cases, with one model. */
export function StartForm({ promptId, onStarted }: StartFormProps) {
  const [{ data, error }, reload] = useQuery({
    query: EvaluationChoicesDocument,
    requestPolicy: 'cache-and-network',
  });
  if (error && !data) {
    return (
      <div className="p-4">
        <Problem
          fault={explainFault(error, 'prompts and sets')}
          onRetry={() => reload({ requestPolicy: 'network-only' })}
        />
      </div>
    );
  }
  if (!data) {
    return (
      <div className="p-4">
        <LoadingRows label="Prompts and sets" rows={3} />
      </div>
    );
  }
  const [sets, prompts] = [data.evaluationSets?.nodes ?? [], data.prompts?.nodes ?? []];
  if (sets.length === 0 || prompts.length === 0) {
    return (
      <div className="grid justify-items-start gap-3 p-4">
        <p>
          An evaluation holds a kept prompt against a set of cases.{' '}
          {prompts.length === 0 ? 'No prompt is kept yet.' : 'There is no set of cases yet.'}
        </p>
        {prompts.length === 0 ? (
          <ButtonLink href="/models/playground">Write a prompt in the playground</ButtonLink>
        ) : (
          <ButtonLink href="/models/evaluations/new">Make a set of cases</ButtonLink>
        )}
      </div>
    );
  }
  return <Questions sets={sets} prompts={prompts} promptId={promptId} onStarted={onStarted} />;
}

interface QuestionsProps extends StartFormProps {
  readonly sets: NonNullable<EvaluationChoicesQuery['evaluationSets']>['nodes'];
  readonly prompts: NonNullable<EvaluationChoicesQuery['prompts']>['nodes'];
}

function Questions({ sets, prompts, promptId: wanted, onStarted }: QuestionsProps) {
  const client = useClient();
  const key = useRef(randomKey());
  const state = useSubmit('the evaluation', 'The evaluation was not started.');
  const [{ data: known }] = useQuery({ query: PlaygroundModelsDocument });
  const [setId, setSetId] = useState(sets[0]?.id ?? '');
  const [promptId, setPromptId] = useState(prompts.some(({ id }) => id === wanted) ? wanted : (prompts[0]?.id ?? ''));
  const [version, setVersion] = useState('');
  const [choice, setChoice] = useState('');
  const [name, setName] = useState('');
  const prompt = prompts.find(({ id }) => id === promptId);
  const models = (known?.models?.nodes ?? []).filter(({ capabilities }) => capabilities.includes('TEXT'));

  async function start() {
    const { modelId, versionId } = modelOf(choice);
    let id: string | undefined;
    const isDone = await state.submit(async () => {
      const input = {
        evaluationSetId: setId,
        promptId,
        ...(version ? { version: Number(version) } : {}),
        ...(name.trim() ? { name } : {}),
        ...(modelId ? { modelId } : {}),
        ...(versionId ? { modelVersionId: versionId } : {}),
        idempotencyKey: key.current,
      };
      const { data, error } = await client.mutation(StartEvaluationDocument, { input }).toPromise();
      id = data?.startEvaluation?.evaluationRun?.id;
      return { error, userErrors: data?.startEvaluation?.userErrors };
    });
    if (isDone && id) onStarted(id);
    // What is refused and corrected is another evaluation.
    else key.current = randomKey();
  }

  return (
    <SubmitForm
      label="Start an evaluation"
      state={state}
      action="Start it"
      busy="Starting it…"
      onSubmit={() => void start()}
      className="p-4"
    >
      <Field label="Cases" error={errorAt(state.errors, 'evaluationSetId')}>
        {(ids) => (
          <Select {...ids} name="evaluationSetId" value={setId} onChange={(event) => setSetId(event.target.value)}>
            {sets.map((set) => (
              <option key={set.id} value={set.id}>
                {set.name}, {plural(set.cases.length, 'case')}
              </option>
            ))}
          </Select>
        )}
      </Field>
      <div className="grid grid-cols-[minmax(0,1fr)_9rem] gap-3">
        <Field label="Prompt" error={errorAt(state.errors, 'promptId')}>
          {(ids) => (
            <Select
              {...ids}
              name="promptId"
              value={promptId}
              onChange={(event) => {
                setPromptId(event.target.value);
                setVersion('');
              }}
            >
              {prompts.map((each) => (
                <option key={each.id} value={each.id}>
                  {each.name}
                </option>
              ))}
            </Select>
          )}
        </Field>
        <Field label="Version" error={errorAt(state.errors, 'version')}>
          {(ids) => (
            <Select {...ids} name="version" value={version} onChange={(event) => setVersion(event.target.value)}>
              <option value="">The newest</option>
              {prompt?.versions.map((each) => (
                <option key={each.version} value={String(each.version)}>
                  Version {each.version}
                </option>
              ))}
            </Select>
          )}
        </Field>
      </div>
      <Field label="Answered by" error={errorAt(state.errors, 'modelId') ?? errorAt(state.errors, 'modelVersionId')}>
        {(ids) => (
          <ModelChoice
            {...ids}
            name="modelId"
            models={models}
            defaultName={known?.defaultModels?.text?.name}
            value={choice}
            onChange={setChoice}
          />
        )}
      </Field>
      <Field label="What to call this run" hint="As the set if left empty." error={errorAt(state.errors, 'name')}>
        {(ids) => (
          <TextInput
            {...ids}
            name="name"
            maxLength={120}
            value={name}
            onChange={(event) => setName(event.target.value)}
          />
        )}
      </Field>
      <p className="text-muted text-sm">
        Asked with temperature 0, four cases at once, in the background. Each case counts towards the budgets.
      </p>
    </SubmitForm>
  );
}
