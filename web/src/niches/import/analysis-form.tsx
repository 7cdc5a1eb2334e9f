'use client';

import { useRouter } from 'next/navigation';
import { type FormEvent, useState } from 'react';
import { useMutation, useQuery } from 'urql';
import { Button } from '@/design/button';
import { Field, TextInput } from '@/design/field';
import { Problem } from '@/design/problem';
import { fieldErrors } from '@/entry/field-errors';
import { randomKey } from '@/forms/random-key';
import { AnalyzeNicheDocument, ScoringDefaultsDocument } from '@/gql/graphql';
import { explainFault, type Fault } from '@/graphql/fault';
import { WeightStack } from '../shared/weight-stack';
import { DEFAULT_WEIGHTS, hasWeight, isSameRatio, type Weights, weightsInput, weightsOf } from '../shared/weights';

interface AnalysisFormProps {
  readonly importId: string;
  readonly name: string;
  readonly canStart: boolean;
  readonly onBack: () => void;
}

/** Names an analysis, weighs its factors and starts it. Pressing twice starts one. */
export function AnalysisForm({ importId, name: importName, canStart, onBack }: AnalysisFormProps) {
  const router = useRouter();
  const [name, setName] = useState(importName);
  const [{ data: defaults }] = useQuery({ query: ScoringDefaultsDocument });
  const own = defaults ? weightsOf(defaults.scoringDefaults.weights) : DEFAULT_WEIGHTS;
  const [chosen, setWeights] = useState<Weights | null>(null);
  const weights = chosen ?? own;
  const [idempotencyKey] = useState(randomKey);
  const [{ fetching }, analyze] = useMutation(AnalyzeNicheDocument);
  const [fault, setFault] = useState<Fault | null>(null);
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({});
  const isWeighed = hasWeight(weights);

  async function submit(event: FormEvent) {
    event.preventDefault();
    setFault(null);
    const input = {
      importId,
      weights: weightsInput(weights),
      idempotencyKey,
      ...(name.trim() ? { name: name.trim() } : {}),
    };
    const { data, error } = await analyze({ input });
    const payload = data?.analyzeNiche;
    if (payload?.analysis) {
      router.push(`/niches/analyses/${payload.analysis.id}`);
      return;
    }
    const found = fieldErrors(payload?.userErrors ?? []);
    setErrors(found.byField);
    if (error) setFault(explainFault(error, 'the analysis'));
    else if (found.other)
      setFault({
        what: found.other,
        safe: 'The import is kept.',
        next: 'Correct it, then start again.',
        requestId: null,
      });
  }

  return (
    <form
      onSubmit={submit}
      aria-labelledby="analyse-heading"
      className="grid gap-4 rounded-md border border-line bg-raised p-4"
    >
      <h2 id="analyse-heading" className="font-semibold">
        Analyse
      </h2>
      {fault ? <Problem fault={fault} /> : null}
      <Field label="Name" error={errors['name']}>
        {(ids) => (
          <TextInput
            {...ids}
            name="name"
            value={name}
            onChange={(event) => setName(event.target.value)}
            maxLength={200}
          />
        )}
      </Field>
      <fieldset className="grid gap-2">
        <legend className="pb-1.5 font-medium text-sm">What counts how much</legend>
        <WeightStack weights={weights} onChange={setWeights} isNarrow />
        <p className={errors['weights'] || !isWeighed ? 'text-bad text-sm' : 'text-muted text-sm'}>
          {errors['weights'] ??
            (isWeighed
              ? 'Only the ratios matter. You can change them later without running it again.'
              : 'At least one weight has to be above 0.')}
        </p>
        {isSameRatio(weights, own) ? null : (
          <button type="button" className="link justify-self-start text-sm" onClick={() => setWeights(null)}>
            Back to the workspace’s weights
          </button>
        )}
      </fieldset>
      <Button type="submit" look="primary" disabled={fetching || !canStart || !isWeighed}>
        {fetching ? 'Starting…' : 'Start analysis'}
      </Button>
      <Button look="quiet" onClick={onBack}>
        Choose another file
      </Button>
    </form>
  );
}
