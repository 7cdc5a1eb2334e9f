'use client';

import { useRouter } from 'next/navigation';
import { useRef, useState } from 'react';
import { useClient } from 'urql';
import { Button } from '@/design/button';
import { PageHeader } from '@/design/page-header';
import { Problem } from '@/design/problem';
import { focusField } from '@/forms/focus-field';
import { type FormErrors, formErrors } from '@/forms/form-errors';
import { randomKey } from '@/forms/random-key';
import { CreateExperimentDocument } from '@/gql/graphql';
import { explainFault, type Fault } from '@/graphql/fault';
import { experimentInput, NEW_EXPERIMENT, planOf } from './experiment-draft';
import { ExperimentFields } from './experiment-fields';
import { SizePlanner } from './size-planner';

/** Planning an experiment; beside it, how many visitors it takes. The same press sent twice makes one. */
export function NewExperimentPage() {
  const client = useClient();
  const router = useRouter();
  const form = useRef<HTMLFormElement>(null);
  const key = useRef(randomKey());
  const [draft, setDraft] = useState(NEW_EXPERIMENT);
  const [errors, setErrors] = useState<FormErrors>({});
  const [problem, setProblem] = useState<string | null>(null);
  const [fault, setFault] = useState<Fault | null>(null);
  const [isBusy, setBusy] = useState(false);

  function refuse(found: FormErrors, other: string | null) {
    setErrors(found);
    setProblem(other);
    const [first] = Object.keys(found);
    if (first) requestAnimationFrame(() => focusField(form.current, first));
  }

  async function create() {
    const read = planOf(draft);
    setFault(null);
    if (!read.ok) return refuse(read.errors, null);
    setBusy(true);
    const input = { ...experimentInput(draft, read.plan), idempotencyKey: key.current };
    const { data, error } = await client.mutation(CreateExperimentDocument, { input }).toPromise();
    setBusy(false);
    const payload = data?.createExperiment;
    if (payload?.experiment) return router.push(`/marketing/experiments/${payload.experiment.id}`);
    if (error) return setFault({ ...explainFault(error, 'the experiment'), what: 'The experiment was not made.' });
    const { byPath, other } = formErrors(payload?.userErrors ?? []);
    refuse(byPath, other);
  }

  return (
    <>
      <PageHeader title="New experiment">
        What is decided before the first visitor is what makes the figures believable afterwards.
      </PageHeader>
      <div className="grid gap-x-10 gap-y-8 lg:grid-cols-[minmax(0,1fr)_22rem]">
        <form
          ref={form}
          noValidate
          aria-label="New experiment"
          className="grid content-start gap-6"
          onSubmit={(event) => {
            event.preventDefault();
            void create();
          }}
        >
          <ExperimentFields
            draft={draft}
            errors={errors}
            onChange={(part) => setDraft((before) => ({ ...before, ...part }))}
          />
          {fault ? <Problem fault={fault} /> : null}
          {problem ? (
            <p role="alert" className="text-bad">
              {problem}
            </p>
          ) : null}
          <Button type="submit" look="primary" className="justify-self-start" disabled={isBusy}>
            {isBusy ? 'Making it…' : 'Make the experiment'}
          </Button>
        </form>
        <SizePlanner draft={draft} />
      </div>
    </>
  );
}
