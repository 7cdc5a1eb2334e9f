'use client';

import { useState } from 'react';
import { Button } from '@/design/button';
import { Field } from '@/design/field';
import { MoneyInput } from '@/forms/money-input';
import { readAmount } from '@/forms/read-amount';
import type { RunPartsFragment } from '@/gql/graphql';
import { formatCost } from '../shared/costs';
import type { Run } from './use-run';
import { useRunControl } from './use-run-control';

/** Goes on with a run whose budget was used up, with a larger one. */
export function BudgetForm({ run, onChanged }: { run: Run; onChanged: (run: RunPartsFragment) => void }) {
  const { isBusy, resume } = useRunControl(run.id, onChanged);
  const [typed, setTyped] = useState(run.budget ?? '');
  const [problem, setProblem] = useState<string | null>(null);
  async function send() {
    const read = readAmount(typed);
    setProblem(read.ok ? await resume(read.amount) : read.reason);
  }
  return (
    <form
      aria-label="Larger budget"
      className="grid max-w-xl gap-3 border-warn border-l-2 bg-warn-soft px-4 py-3"
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <p>
        <span className="font-semibold">The run stopped before it would have cost too much.</span>{' '}
        {formatCost(run.cost)} of {run.budget ? formatCost(run.budget) : 'no limit'} are spent. What is done stays done.
      </p>
      <div className="flex flex-wrap items-end gap-3">
        <Field label="New budget in all" error={problem} className="w-44">
          {(ids) => (
            <MoneyInput {...ids} currency="USD" value={typed} onChange={(event) => setTyped(event.target.value)} />
          )}
        </Field>
        <Button type="submit" look="primary" disabled={isBusy}>
          Go on
        </Button>
      </div>
    </form>
  );
}
