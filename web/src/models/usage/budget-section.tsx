'use client';

import { Ellipsis } from 'lucide-react';
import { useState } from 'react';
import { useClient } from 'urql';
import { useAddressParameter } from '@/address/use-address-parameter';
import { Button } from '@/design/button';
import { classNames } from '@/design/class-names';
import { Dialog } from '@/design/dialog';
import { EmptyState } from '@/design/empty-state';
import { Menu, MenuItem } from '@/design/menu';
import { Section } from '@/design/page-header';
import { Problem } from '@/design/problem';
import { ProgressBar } from '@/design/progress-bar';
import { LoadingRows } from '@/design/skeleton';
import { useToast } from '@/design/toasts';
import { ConfirmByName } from '@/forms/confirm-by-name';
import { type AiBudgetScope, type BudgetPartsFragment, BudgetsDocument, RemoveBudgetDocument } from '@/gql/graphql';
import { explainFault } from '@/graphql/fault';
import { useConnection } from '@/graphql/use-connection';
import { useMay } from '@/shell/use-may';
import { formatCost } from '../shared/usd';
import { BudgetForm } from './budget-form';
import { budgetSentence, PERIODS, usedPercent } from './budget-words';
import { type SubjectNames, scopeWords } from './subjects';

interface BudgetSectionProps {
  readonly names: SubjectNames;
  readonly isAdding: boolean;
  readonly onAdd: (isAdding: boolean) => void;
}

const PAGE = 20;
/** Those that people set. Runs of agents bring one each, which would bury them. */
const STANDING_SCOPES: AiBudgetScope[] = ['WORKSPACE', 'USER', 'CREDENTIAL'];
const RUN_SCOPES: AiBudgetScope[] = ['RUN'];

/** What may be spent by whom, and where each budget stands. */
export function BudgetSection({ names, isAdding, onAdd }: BudgetSectionProps) {
  const client = useClient();
  const toast = useToast();
  const mayWrite = useMay('ai-models:write');
  const [which, setWhich] = useAddressParameter('budgets');
  const scopes = which === 'runs' ? RUN_SCOPES : STANDING_SCOPES;
  const list = useConnection(BudgetsDocument, { first: PAGE, scopes }, (data) => data.budgets);
  const [changed, setChanged] = useState<BudgetPartsFragment | null>(null);
  const [removed, setRemoved] = useState<BudgetPartsFragment | null>(null);
  const isEmpty = !list.isFirstLoad && !list.error && list.nodes.length === 0;
  const close = () => {
    onAdd(false);
    setChanged(null);
  };
  const nameOfBudget = (budget: BudgetPartsFragment) =>
    `${scopeWords(budget.scope, budget.subjectId, names)}, ${PERIODS[budget.period].every}`;

  async function remove(budget: BudgetPartsFragment) {
    const { data } = await client.mutation(RemoveBudgetDocument, { input: { id: budget.id } }).toPromise();
    setRemoved(null);
    list.reload();
    const isDone = Boolean(data?.removeBudget?.removedId);
    toast({ message: isDone ? 'The budget was removed.' : 'The budget was not removed. Try again in a moment.' });
  }

  return (
    <Section
      title="Budgets"
      aside={
        <Button
          size="sm"
          look="quiet"
          aria-pressed={which === 'runs'}
          onClick={() => setWhich(which === 'runs' ? '' : 'runs')}
          data-print="hide"
        >
          {which === 'runs' ? 'Show the standing budgets' : 'Show those of agent runs'}
        </Button>
      }
    >
      {list.isFirstLoad ? <LoadingRows label="The budgets" rows={2} /> : null}
      {list.error && list.nodes.length === 0 ? (
        <Problem fault={explainFault(list.error, 'the budgets')} onRetry={list.reload} />
      ) : null}
      {isEmpty && which === 'runs' ? <p className="text-muted">No run of agents has a budget.</p> : null}
      {isEmpty && which !== 'runs' ? (
        <EmptyState
          title="Nothing limits what models may cost"
          actions={mayWrite ? <Button onClick={() => onAdd(true)}>Set a budget</Button> : undefined}
        >
          A budget for the workspace, a person, a key or a run of agents holds even while many calls go out at once: the
          most that a call could cost is set aside before it is sent.
        </EmptyState>
      ) : null}
      <ul className="grid" aria-label="Budgets">
        {list.nodes.map((budget) => (
          <BudgetItem
            key={budget.id}
            budget={budget}
            name={nameOfBudget(budget)}
            canWrite={mayWrite}
            onChange={() => setChanged(budget)}
            onRemove={() => setRemoved(budget)}
          />
        ))}
      </ul>
      {list.hasNextPage ? (
        <Button size="sm" className="justify-self-start" onClick={list.loadMore} disabled={list.isLoading}>
          Show {PAGE} more
        </Button>
      ) : null}
      <Dialog
        isOpen={isAdding || changed !== null}
        onClose={close}
        title={changed ? 'Change the limit' : 'Set a budget'}
      >
        <BudgetForm
          budget={changed}
          names={names}
          onSet={() => {
            close();
            list.reload();
            toast({ message: 'The budget holds from now on.' });
          }}
        />
      </Dialog>
      <ConfirmByName
        title="Remove the budget"
        name={removed ? nameOfBudget(removed) : ''}
        action="Remove it for good"
        isOpen={removed !== null}
        onClose={() => setRemoved(null)}
        onConfirm={() => removed && void remove(removed)}
      >
        What it had counted goes with it. Calls are then limited by the other budgets only.
      </ConfirmByName>
    </Section>
  );
}

interface BudgetItemProps {
  readonly budget: BudgetPartsFragment;
  readonly name: string;
  readonly canWrite: boolean;
  readonly onChange: () => void;
  readonly onRemove: () => void;
}

function BudgetItem({ budget, name, canWrite, onChange, onRemove }: BudgetItemProps) {
  const { limit, balance } = budget;
  const percent = usedPercent(budget);
  const isUsedUp = Number(balance.remaining.amount) <= 0;
  return (
    <li className="grid gap-1.5 border-line border-b py-3">
      <div className="flex items-start justify-between gap-4">
        <p className="wrap-anywhere font-medium">{name}</p>
        {canWrite ? (
          <Menu
            align="end"
            trigger={
              <Button look="quiet" size="icon" className="-my-1" aria-label={`More about ${name}`} data-print="hide">
                <Ellipsis aria-hidden />
              </Button>
            }
          >
            <MenuItem onSelect={onChange}>Change the limit</MenuItem>
            <MenuItem onSelect={onRemove}>Remove it</MenuItem>
          </Menu>
        ) : null}
      </div>
      <div className="max-w-xl">
        <ProgressBar percent={percent} label={`Used of ${name}`} />
      </div>
      <p className="text-sm">
        {formatCost(balance.spent)} spent
        {Number(balance.reserved.amount) > 0 ? `, ${formatCost(balance.reserved)} set aside for calls under way` : ''}{' '}
        of {formatCost(limit)}
      </p>
      <p className={classNames('text-sm', isUsedUp ? 'text-bad' : 'text-muted')}>{budgetSentence(budget)}</p>
    </li>
  );
}
