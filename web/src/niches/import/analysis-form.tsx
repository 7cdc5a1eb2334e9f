'use client';

import { useRouter } from 'next/navigation';
import { type FormEvent, useState } from 'react';
import { useMutation } from 'urql';
import { Button } from '@/design/button';
import { Field, TextInput } from '@/design/field';
import { Problem } from '@/design/problem';
import { fieldErrors } from '@/entry/field-errors';
import { AnalyzeNicheDocument } from '@/gql/graphql';
import { explainFault, type Fault } from '@/graphql/fault';
import { WeightStack } from '../shared/weight-stack';
import { DEFAULT_WEIGHTS, sharesOf, type Weights } from '../shared/weights';

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
  const [weights, setWeights] = useState<Weights>(DEFAULT_WEIGHTS);
  const [idempotencyKey] = useState(createKey);
  const [{ fetching }, analyze] = useMutation(AnalyzeNicheDocument);
  const [fault, setFault] = useState<Fault | null>(null);
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({});
  const hasWeight = sharesOf(weights).DEMAND > 0 || Object.values(weights).some((weight) => weight > 0);

  async function submit(event: FormEvent) {
    event.preventDefault();
    setFault(null);
    const { DEMAND, COMPETITION, TREND, MONETIZATION, RESOURCES } = weights;
    const asked = {
      demand: DEMAND,
      competition: COMPETITION,
      trend: TREND,
      monetization: MONETIZATION,
      resources: RESOURCES,
    };
    const input = { importId, weights: asked, idempotencyKey, ...(name.trim() ? { name: name.trim() } : {}) };
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
        <p className={errors['weights'] || !hasWeight ? 'text-bad text-sm' : 'text-muted text-sm'}>
          {errors['weights'] ??
            (hasWeight
              ? 'Only the ratios matter. You can try others later without running it again.'
              : 'At least one weight has to be above 0.')}
        </p>
      </fieldset>
      <Button type="submit" look="primary" disabled={fetching || !canStart || !hasWeight}>
        {fetching ? 'Starting…' : 'Start analysis'}
      </Button>
      <Button look="quiet" onClick={onBack}>
        Choose another file
      </Button>
    </form>
  );
}

function createKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
