import { SourcedNumber } from '@/design/popover';
import { Unknown } from '@/design/unknown';
import { formatPercent, formatScore } from '@/format/numbers';

interface Fit {
  readonly score?: number | null;
  readonly confidence: number;
  readonly factors: readonly {
    readonly name: string;
    readonly value?: number | null;
    readonly weight: number;
    readonly evidence: string;
  }[];
}

/** How well something fits, 0–100; opens to its formula, the weights and what each factor rests on. */
export function FitScore({ name, fit }: { name: string; fit: Fit }) {
  if (fit.score == null) return <Unknown reason="no factor of it is known yet" />;
  return (
    <SourcedNumber label={`Fit of ${name}`} source={<FitSource name={name} fit={fit} />}>
      {formatScore(fit.score)}
    </SourcedNumber>
  );
}

function FitSource({ name, fit }: { name: string; fit: Fit }) {
  return (
    <div className="grid gap-2.5 text-left font-normal text-base">
      <p className="font-semibold">
        Fit of {name}: {formatScore(fit.score)} of 100
      </p>
      <p className="text-muted text-sm">
        100 × Σ weight × value ÷ Σ weight, over the factors that are known: {formatPercent(fit.confidence)} of the
        weights.
      </p>
      <table className="w-full text-sm">
        <thead className="text-muted">
          <tr className="text-left">
            <th className="font-normal">Factor</th>
            <th className="text-right font-normal">Value</th>
            <th className="pl-3 text-right font-normal">Weight</th>
          </tr>
        </thead>
        {fit.factors.map((factor) => (
          <tbody key={factor.name} className="border-line border-t">
            <tr>
              <th scope="row" className="pt-1.5 text-left font-medium">
                {factor.name}
              </th>
              <td className="pt-1.5 text-right">{factor.value == null ? <Unknown /> : factor.value.toFixed(2)}</td>
              <td className="pt-1.5 pl-3 text-right">{formatPercent(factor.weight)}</td>
            </tr>
            <tr>
              <td colSpan={3} className="pb-1.5 text-muted">
                {factor.evidence}
              </td>
            </tr>
          </tbody>
        ))}
      </table>
    </div>
  );
}
