import { type KeyFigure, KeyFigures } from '@/design/key-figures';
import { formatMoney, formatPercent } from '@/format/numbers';
import { formatMonth } from '@/format/times';
import type { RevenueMonthFieldsFragment } from '@/gql/graphql';

interface RevenueFiguresProps {
  readonly month: RevenueMonthFieldsFragment;
  readonly currency: string;
}

/** The figures of a month; each opens to its formula and the movements it is made of. */
export function RevenueFigures({ month, currency }: RevenueFiguresProps) {
  const money = (amount: string) => formatMoney(amount, currency);
  const name = formatMonth(month.month);
  const source = `Movements of ${name} in ${currency}, made from the rows of your files; the list below names each row.`;
  const start = ['MRR at the start', money(month.starting)] as const;
  const expansion = ['Expansion', money(month.expansion)] as const;
  const contraction = ['Contraction', money(month.contraction)] as const;
  const churn = ['Churn', money(month.churn)] as const;
  const gained = [['New', money(month.newBusiness)], expansion, ['Reactivation', money(month.reactivation)]] as const;
  const arpa = month.customers > 0 ? Number(month.ending) / month.customers : null;
  const noStart = 'there was no revenue at the start of the month';
  const figures: KeyFigure[] = [
    {
      name: 'MRR',
      value: money(month.ending),
      note: `at the end of ${name}`,
      source: {
        meaning: 'What customers pay in a month; yearly prices count with a twelfth.',
        formula: 'start + new + expansion + reactivation − contraction − churn',
        inputs: [start, ...gained, contraction, churn],
        source,
      },
    },
    {
      name: 'Net retention',
      value: month.netRevenueRetention == null ? null : formatPercent(month.netRevenueRetention, 1),
      unknown: noStart,
      note: 'NRR; above 100\u202f% it grows by itself',
      source: {
        meaning: 'What the customers of the start bring in at the end, compared with the start.',
        formula: '(start + expansion − contraction − churn) ÷ start',
        inputs: [start, expansion, contraction, churn],
        source,
      },
    },
    {
      name: 'Gross retention',
      value: month.grossRevenueRetention == null ? null : formatPercent(month.grossRevenueRetention, 1),
      unknown: noStart,
      note: 'GRR; what stays without upgrades',
      source: {
        meaning: 'What is left of the revenue of the start when nobody buys more.',
        formula: '(start − contraction − churn) ÷ start',
        inputs: [start, contraction, churn],
        source,
      },
    },
    {
      name: 'Quick ratio',
      value: month.quickRatio == null ? null : month.quickRatio.toFixed(1),
      unknown: 'nothing was lost in the month',
      note: 'won ÷ lost; 4 is called healthy',
      source: {
        meaning: 'How many times what is lost is made up for.',
        formula: '(new + expansion + reactivation) ÷ (contraction + churn)',
        inputs: [...gained, contraction, churn],
        source,
      },
    },
    {
      name: 'ARPA',
      value: arpa === null ? null : formatMoney(arpa.toFixed(2), currency),
      unknown: 'nobody pays at the end of the month',
      note: `average of ${month.customers} paying`,
      source: {
        meaning: 'Average revenue per account: what one customer pays in a month.',
        formula: 'MRR at the end ÷ customers that pay at the end',
        inputs: [
          ['MRR at the end', money(month.ending)],
          ['Customers', String(month.customers)],
        ],
        source,
      },
    },
  ];
  return <KeyFigures label={`Figures of ${name}`} figures={figures} />;
}
