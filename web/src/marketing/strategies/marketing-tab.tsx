'use client';

import { Plus } from 'lucide-react';
import type { ReactNode } from 'react';
import { useQuery } from 'urql';
import { useAddressParameter } from '@/address/use-address-parameter';
import { Button } from '@/design/button';
import { Select } from '@/design/field';
import { Section } from '@/design/page-header';
import { Problem } from '@/design/problem';
import { MarketingStrategiesOfOpportunityDocument, MarketingStrategyDocument } from '@/gql/graphql';
import { explainFault } from '@/graphql/fault';
import { NewStrategyForm } from './new-strategy-form';
import { Strategy } from './strategy';
import { StrategySkeleton } from './strategy-skeleton';

const NEW = 'new';
const UNANSWERED = {
  what: 'The marketing service does not answer.',
  safe: 'Nothing was changed and nothing is lost.',
  next: 'Try again in a moment; the other pages of this case work.',
  requestId: null,
};

/** How an opportunity is marketed: its plans, one of them open. */
export function MarketingTab({ opportunityId }: { opportunityId: string }) {
  const [{ data, error, fetching }, execute] = useQuery({
    query: MarketingStrategiesOfOpportunityDocument,
    variables: { id: opportunityId },
    requestPolicy: 'cache-and-network',
  });
  const [wanted, setWanted] = useAddressParameter('plan');
  const reload = () => execute({ requestPolicy: 'network-only' });
  // Null when the marketing service does not answer: the field crosses services.
  const plans = data?.opportunity?.marketingStrategies?.nodes;
  if (!plans) {
    if (fetching) return <StrategySkeleton />;
    return <Problem fault={error ? explainFault(error, 'the marketing plans') : UNANSWERED} onRetry={reload} />;
  }
  const inUse = plans.filter(({ archivedAt }) => archivedAt === null);
  const chosen = plans.find(({ id }) => id === wanted) ?? inUse[0];
  if (!chosen || wanted === NEW) {
    return (
      <Section
        title={chosen ? 'Another plan' : 'How should it be marketed?'}
        aside={
          chosen ? (
            <Button size="sm" look="quiet" onClick={() => setWanted('')}>
              Back
            </Button>
          ) : undefined
        }
      >
        {chosen ? null : (
          <p className="max-w-[72ch] text-muted">
            A plan names the people, the channels with their fit, the message, goals that can be checked and a budget.
            The fit of channels comes from this opportunity’s own data. You can start from a sample plan.
          </p>
        )}
        <NewStrategyForm
          opportunityId={opportunityId}
          onCreated={({ id }) => {
            setWanted(id);
            reload();
          }}
        />
      </Section>
    );
  }
  const others = (
    <>
      {plans.length > 1 ? (
        <Select
          aria-label="Plan"
          className="w-56"
          value={chosen.id}
          onChange={(event) => setWanted(event.target.value)}
        >
          {plans.map(({ id, name, archivedAt }) => (
            <option key={id} value={id}>
              {archivedAt ? `${name} (put aside)` : name}
            </option>
          ))}
        </Select>
      ) : null}
      <Button look="quiet" onClick={() => setWanted(NEW)}>
        <Plus aria-hidden /> Another plan
      </Button>
    </>
  );
  return <OpenStrategy key={chosen.id} id={chosen.id} others={others} onReload={reload} />;
}

function OpenStrategy({ id, others, onReload }: { id: string; others: ReactNode; onReload: () => void }) {
  const [{ data, error, fetching }, reload] = useQuery({
    query: MarketingStrategyDocument,
    variables: { id },
    requestPolicy: 'cache-and-network',
  });
  const refresh = () => {
    reload({ requestPolicy: 'network-only' });
    onReload();
  };
  const strategy = data?.marketingStrategy;
  if (strategy) return <Strategy strategy={strategy} others={others} onReload={refresh} />;
  if (fetching) return <StrategySkeleton />;
  return <Problem fault={error ? explainFault(error, 'this plan') : UNANSWERED} onRetry={refresh} />;
}
