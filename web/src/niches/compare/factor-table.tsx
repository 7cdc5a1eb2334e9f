import { Unknown } from '@/design/unknown';
import { formatScore } from '@/format/numbers';
import { FACTOR_KINDS, FACTORS } from '../shared/factors';
import type { Compared } from './compare-page';

/** The values behind the radar. */
export function FactorTable({ opportunities }: { opportunities: readonly Compared[] }) {
  return (
    <table className="w-full">
      <thead>
        <tr className="text-left text-muted text-sm">
          <th className="pb-1 font-normal">Opportunity</th>
          {FACTOR_KINDS.map((kind) => (
            <th key={kind} className="pb-1 pl-3 text-right font-normal">
              {FACTORS[kind].label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {opportunities.map((each) => (
          <tr key={each.id} className="border-line border-t">
            <th scope="row" className="py-1.5 text-left font-normal">
              {each.name}
            </th>
            {FACTOR_KINDS.map((kind) => {
              const value = each.factors.find((factor) => factor.kind === kind)?.value;
              return (
                <td key={kind} className="pl-3 text-right">
                  {value == null ? <Unknown /> : formatScore(value)}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
