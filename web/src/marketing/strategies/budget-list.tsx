import { formatMoney, formatPercent } from '@/format/numbers';
import type { AmountFragment, MarketingChannel } from '@/gql/graphql';
import { CHANNELS } from '../shared/words';

interface BudgetListProps {
  readonly budget: AmountFragment | null | undefined;
  readonly allocation: readonly { readonly channel: MarketingChannel; readonly amount: AmountFragment }[];
  readonly channels: readonly { readonly channel: MarketingChannel; readonly budgetWeight: number }[];
}

/** A budget with what each channel gets of it; the parts add up to it exactly. */
export function BudgetList({ budget, allocation, channels }: BudgetListProps) {
  if (!budget) return <p className="text-muted">Not decided yet.</p>;
  const total = channels.reduce((sum, { budgetWeight }) => sum + budgetWeight, 0);
  const weights = new Map(channels.map(({ channel, budgetWeight }) => [channel, budgetWeight]));
  return (
    <div className="grid gap-2">
      <table className="w-full">
        <caption className="sr-only">Budget by channel</caption>
        <tbody>
          {allocation.map(({ channel, amount }) => (
            <tr key={channel} className="border-line border-b">
              <th scope="row" className="py-1.5 text-left font-normal">
                {CHANNELS[channel].label}
              </th>
              <td className="px-3 text-right text-muted text-sm">
                {formatPercent((weights.get(channel) ?? 0) / total)}
              </td>
              <td className="text-right">{formatMoney(amount.amount, amount.currency)}</td>
            </tr>
          ))}
          <tr>
            <th scope="row" colSpan={2} className="py-1.5 text-left font-medium">
              In all
            </th>
            <td className="text-right font-semibold">{formatMoney(budget.amount, budget.currency)}</td>
          </tr>
        </tbody>
      </table>
      <p className="text-muted text-sm">
        {allocation.length > 0
          ? 'Split by the weights of the channels; the parts add up to the last cent.'
          : 'No channel has a share of it yet.'}
      </p>
    </div>
  );
}
