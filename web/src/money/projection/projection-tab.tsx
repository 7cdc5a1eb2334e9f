'use client';

import { useAddressParameter } from '@/address/use-address-parameter';
import { ButtonLink } from '@/design/button';
import { EmptyState } from '@/design/empty-state';
import { Problem } from '@/design/problem';
import { explainFault } from '@/graphql/fault';
import { ChooseStrategy } from '../strategies/choose-strategy';
import { StrategySkeleton } from '../strategies/strategy-skeleton';
import { useStrategiesOf } from '../strategies/use-strategies-of';
import { ProjectionStudio } from './projection-studio';

/** What an opportunity could bring in, on its case. */
export function ProjectionTab({ opportunityId }: { opportunityId: string }) {
  const { strategies, error, isLoading, reload } = useStrategiesOf(opportunityId);
  const [wanted, setWanted] = useAddressParameter('strategy');
  if (!strategies) {
    if (isLoading) return <StrategySkeleton />;
    return error ? <Problem fault={explainFault(error, 'the projection')} onRetry={reload} /> : null;
  }
  const strategy = strategies.find(({ id }) => id === wanted) ?? strategies[0];
  if (!strategy) {
    return (
      <EmptyState
        title="First a price"
        actions={
          <ButtonLink href={`/niches/opportunities/${encodeURIComponent(opportunityId)}/price`}>
            Plan how it earns
          </ButtonLink>
        }
      >
        A projection rests on what customers pay. Plan how the opportunity earns, from sample prices if you like, and
        see when it pays for itself and how sure that is.
      </EmptyState>
    );
  }
  return (
    <div className="grid gap-5">
      {strategies.length > 1 ? <ChooseStrategy strategies={strategies} chosen={strategy} onChoose={setWanted} /> : null}
      <ProjectionStudio key={strategy.id} strategy={strategy} />
    </div>
  );
}
