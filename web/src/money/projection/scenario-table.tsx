import { Section } from '@/design/page-header';
import { ScrollRegion } from '@/design/scroll-region';
import { FigureWithSource } from '@/design/source-note';
import { formatCount, formatMoney } from '@/format/numbers';
import type { ProjectionFieldsFragment } from '@/gql/graphql';

type Result = NonNullable<ProjectionFieldsFragment['result']>;

/** What differs in each world; the platform names them. */
const WORLDS: Readonly<Record<string, string>> = {
  Pessimistic: '30\u202f% fewer trials, 20\u202f% less conversion, 30\u202f% more churn, 10\u202f% higher fixed costs',
  Expected: 'as you set it',
  Optimistic: '30\u202f% more trials, 20\u202f% more conversion, 25\u202f% less churn',
};

/** Three worlds side by side. */
export function ScenarioTable({ result, currency, months }: { result: Result; currency: string; months: number }) {
  const rows = [
    {
      label: `Profit after ${months} months`,
      formula: 'Σ (revenue − costs) − spent before the first month',
      of: (world: Result['scenarios'][number]) => formatMoney(world.profit, currency),
    },
    {
      label: `Revenue over ${months} months`,
      formula: 'Σ customers of each tier × the tier’s price of a month',
      of: (world: Result['scenarios'][number]) => formatMoney(world.revenue, currency),
    },
    {
      label: 'Customers at the end',
      formula: 'customers before × (1 − churn) + trials × conversion, month by month',
      of: (world: Result['scenarios'][number]) => formatCount(Math.round(world.customers)),
    },
    {
      label: 'Breakeven',
      formula: 'the first month with profit so far ≥ 0',
      of: (world: Result['scenarios'][number]) =>
        world.breakevenMonth == null ? `not in ${months} months` : `month ${world.breakevenMonth}`,
    },
  ];
  return (
    <Section title="Scenarios">
      <ScrollRegion label="Scenarios side by side">
        <table className="w-full min-w-[34rem]">
          <thead>
            <tr className="border-line-strong border-b align-bottom text-sm">
              <td />
              {result.scenarios.map(({ name }) => (
                <th key={name} scope="col" className="w-[26%] pb-1.5 pl-4 text-right font-medium">
                  {name}
                  <span className="block text-balance font-normal text-muted text-xs">{WORLDS[name]}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ label, formula, of }) => (
              <tr key={label} className="h-9 border-line border-b">
                <th scope="row" className="whitespace-nowrap text-left font-normal text-muted">
                  {label}
                </th>
                {result.scenarios.map((world) => (
                  <td key={world.name} className="pl-4 text-right">
                    <FigureWithSource
                      name={`${label}, ${world.name.toLowerCase()}`}
                      value={of(world)}
                      source={{
                        meaning: `The expected course with ${WORLDS[world.name] ?? 'other assumptions'}.`,
                        formula,
                        source: 'The cohort model in exact decimals, without chance',
                      }}
                    />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </Section>
  );
}
