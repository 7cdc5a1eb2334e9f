'use client';

import { Plus } from 'lucide-react';
import { useAddressParameter } from '@/address/use-address-parameter';
import { Button } from '@/design/button';
import { Section } from '@/design/page-header';
import { Problem } from '@/design/problem';
import { explainFault } from '@/graphql/fault';
import { ChooseStrategy } from './choose-strategy';
import { NewStrategyForm } from './new-strategy-form';
import { StrategyEditor } from './strategy-editor';
import { StrategySkeleton } from './strategy-skeleton';
import { useStrategiesOf } from './use-strategies-of';

const NEW = 'new';

/** How an opportunity earns: its strategies, one of them open. */
export function PriceTab({ opportunityId }: { opportunityId: string }) {
  const { strategies, error, isLoading, reload } = useStrategiesOf(opportunityId);
  const [wanted, setWanted] = useAddressParameter('strategy');
  if (!strategies) {
    if (isLoading) return <StrategySkeleton />;
    return error ? <Problem fault={explainFault(error, 'the strategies')} onRetry={reload} /> : null;
  }
  const strategy = strategies.find(({ id }) => id === wanted) ?? strategies[0];
  if (!strategy || wanted === NEW) {
    return (
      <Section
        title={strategy ? 'Another strategy' : 'How should it earn?'}
        aside={
          strategy ? (
            <Button size="sm" look="quiet" onClick={() => setWanted('')}>
              Back
            </Button>
          ) : undefined
        }
      >
        {strategy ? null : (
          <p className="max-w-[72ch] text-muted">
            A strategy holds its prices and compares them with competitors and with what people say it is worth. The
            projection rests on it. You can start from sample prices.
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
  return (
    <div className="grid gap-6">
      <div className="flex flex-wrap items-end justify-between gap-3" data-print="hide">
        <ChooseStrategy strategies={strategies} chosen={strategy} onChoose={setWanted} />
        <Button size="sm" onClick={() => setWanted(NEW)}>
          <Plus aria-hidden /> Another strategy
        </Button>
      </div>
      <StrategyEditor key={strategy.id} strategy={strategy} onReload={reload} />
    </div>
  );
}
