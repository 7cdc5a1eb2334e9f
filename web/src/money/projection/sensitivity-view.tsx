import { ChartFrame } from '@/charts/chart-frame';
import { TornadoChart } from '@/charts/tornado-chart';
import { ValueTable } from '@/charts/value-table';
import { toCsv } from '@/format/csv';
import { formatEstimate, formatMoney } from '@/format/numbers';
import type { ProjectionFactor, ProjectionFieldsFragment } from '@/gql/graphql';

type Result = NonNullable<ProjectionFieldsFragment['result']>;

const FACTORS: Readonly<Record<ProjectionFactor, string>> = {
  TRIALS: 'Trials',
  CONVERSION: 'Conversion',
  CHURN: 'Churn',
  PRICE: 'Prices',
  FIXED_COSTS: 'Fixed costs',
  VARIABLE_COST: 'Cost of a customer',
  ACQUISITION_COST: 'Cost of a trial',
};
const HEADER = ['Assumption', '20 % lower', '20 % higher', 'Swing'];

/** Which assumption matters most. */
export function SensitivityView({ result, currency, months }: { result: Result; currency: string; months: number }) {
  const [first] = result.tornado;
  const money = (amount: string) => formatMoney(amount, currency);
  const title = first
    ? `${FACTORS[first.factor]} matter${first.factor === 'TRIALS' || first.factor === 'PRICE' || first.factor === 'FIXED_COSTS' ? '' : 's'} most: 20\u202f% more or less moves the profit by ${formatEstimate(Number(first.swing), currency)}`
    : 'No assumption makes a difference';
  return (
    <ChartFrame
      title={title}
      note={`Expected profit after ${months} months when one assumption is 20\u202f% lower or higher and all others stay; reckoned exactly.`}
      csv={() =>
        toCsv(
          HEADER,
          result.tornado.map((bar) => [FACTORS[bar.factor], bar.whenLower, bar.whenHigher, bar.swing]),
        )
      }
      table={
        <ValueTable
          label="Sensitivity of the profit"
          header={HEADER}
          rows={result.tornado.map((bar) => [
            FACTORS[bar.factor],
            money(bar.whenLower),
            money(bar.whenHigher),
            money(bar.swing),
          ])}
        />
      }
    >
      <TornadoChart
        rows={result.tornado.map((bar) => ({
          label: FACTORS[bar.factor],
          whenLower: Number(bar.whenLower),
          whenHigher: Number(bar.whenHigher),
        }))}
        middle={Number(result.months.at(-1)?.cumulativeProfit ?? 0)}
        format={(value) => formatEstimate(value, currency)}
        label={title}
      />
    </ChartFrame>
  );
}
