import { ScrollRegion } from '@/design/scroll-region';
import { formatMoney } from '@/format/numbers';
import type { Measure, ModelRow } from './model-table';
import { MODEL_ORDER, MODELS } from './models';

interface ModelsTableProps {
  readonly rows: readonly ModelRow[];
  readonly measure: Measure;
  readonly currency: string | null;
}

/** Channels by model: a bar and a figure in each cell, so that rows are read across. */
export function ModelsTable({ rows, measure, currency }: ModelsTableProps) {
  const most = Math.max(...rows.flatMap(({ values }) => Object.values(values)), 1e-9);
  return (
    <ScrollRegion label="Models side by side" className="overflow-x-auto">
      <table className="w-full min-w-[58rem]">
        <caption className="sr-only">
          {measure === 'conversions' ? 'Conversions' : 'Revenue'} by channel and model
        </caption>
        <thead>
          <tr className="h-9 text-left align-bottom text-muted text-sm shadow-[inset_0_-1px_0_var(--color-line-strong)]">
            <th scope="col" className="pr-4 pb-1 font-normal">
              Owed to
            </th>
            {MODEL_ORDER.map((model) => (
              <th key={model} scope="col" title={MODELS[model].gives} className="pr-4 pb-1 font-normal">
                {MODELS[model].label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, values }) => (
            <tr key={name} data-row className="h-11 border-line border-b hover:bg-hover">
              <th scope="row" className="wrap-anywhere pr-4 text-left font-medium">
                {name}
              </th>
              {MODEL_ORDER.map((model) => {
                const value = values[model] ?? 0;
                return (
                  <td key={model} className="w-28 pr-4">
                    <span className="block text-sm">
                      {measure === 'conversions' ? formatShares(value) : formatMoney(String(value), currency)}
                    </span>
                    <span aria-hidden className="block h-1.5 overflow-hidden rounded-[2px] bg-line">
                      <span className="block h-full bg-demand" style={{ width: `${(value / most) * 100}%` }} />
                    </span>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

/** What each model does and what it is good for. */
export function ModelMeanings() {
  return (
    <dl className="grid gap-x-8 gap-y-3 sm:grid-cols-2 xl:grid-cols-3">
      {MODEL_ORDER.map((model) => (
        <div key={model}>
          <dt className="font-medium">{MODELS[model].label}</dt>
          <dd>{MODELS[model].answers}</dd>
          <dd className="text-muted text-sm">{MODELS[model].gives}.</dd>
        </div>
      ))}
    </dl>
  );
}

function formatShares(value: number): string {
  return value.toLocaleString('en', { maximumFractionDigits: 1 });
}
