import type { StrategyFieldsFragment } from '@/gql/graphql';

interface Rung {
  readonly name: string;
  readonly price: number;
  readonly isOurs: boolean;
}

/** Monthly prices of a strategy and of competitors in its currency, cheapest first; what is paid once has none. */
export function ladderPrices({
  tiers,
  competitors,
  currency,
}: Pick<StrategyFieldsFragment, 'tiers' | 'competitors' | 'currency'>): Rung[] {
  const ours = tiers.flatMap(({ name, monthlyPrice }) =>
    monthlyPrice ? [{ name, price: Number(monthlyPrice.amount), isOurs: true }] : [],
  );
  const theirs = competitors.flatMap(({ name, price, interval }) => {
    if (price.currency !== currency || interval === 'ONCE') return [];
    return [{ name, price: Number(price.amount) / (interval === 'YEAR' ? 12 : 1), isOurs: false }];
  });
  return [...ours, ...theirs].toSorted((a, b) => a.price - b.price);
}

/** Where ours stand among others, as the title of their ladder. */
export function ladderSentence(rungs: readonly Rung[]): string {
  const theirs = rungs.filter(({ isOurs }) => !isOurs).map(({ price }) => price);
  const ours = rungs.filter(({ isOurs, price }) => isOurs && price > 0);
  if (theirs.length === 0) return 'No competitor to compare with';
  const [cheapest, dearest] = [Math.min(...theirs), Math.max(...theirs)];
  const below = ours.filter(({ price }) => price < cheapest).length;
  const above = ours.filter(({ price }) => price > dearest).length;
  const among = ours.length - below - above;
  const parts = [
    [below, 'below'],
    [among, 'among'],
    [above, 'above'],
  ] as const;
  const said = parts.filter(([count]) => count > 0).map(([count, where]) => `${count} ${where}`);
  const whom = theirs.length === 1 ? 'the competitor' : `${theirs.length} competitors`;
  return said.length === 0 ? 'Nothing of ours is paid by the month' : `Of our tiers ${said.join(', ')} ${whom}`;
}
