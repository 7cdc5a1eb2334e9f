import { ChevronRight } from 'lucide-react';
import { Unknown } from '@/design/unknown';
import { formatPercent, formatScore } from '@/format/numbers';
import { FACTORS } from '../shared/factors';
import type { Dossier } from './dossier';

type Factor = Dossier['factors'][number];

/** The factors of a score; each opens to its formula, its evidence and what would change it. */
export function FactorList({ factors }: { factors: readonly Factor[] }) {
  return (
    <div>
      <div
        aria-hidden
        className="grid grid-cols-[1rem_minmax(0,1fr)_5.5rem_3.5rem] gap-x-3 pb-1 text-muted text-xs sm:grid-cols-[1rem_8rem_minmax(0,1fr)_5.5rem_4.5rem_4rem]"
      >
        <span />
        <span>Factor</span>
        <span className="hidden sm:block">Value, 0–100</span>
        <span className="text-right sm:hidden">Value</span>
        <span className="hidden sm:block" />
        <span className="hidden text-right sm:block">Weight</span>
        <span className="text-right">Points</span>
      </div>
      {factors.map((factor) => (
        <FactorRow key={factor.kind} factor={factor} />
      ))}
    </div>
  );
}

function FactorRow({ factor }: { factor: Factor }) {
  const look = FACTORS[factor.kind];
  const isKnown = factor.value != null;
  return (
    <details className="group border-line border-t last:border-b" data-testid={`factor-${factor.kind.toLowerCase()}`}>
      <summary className="grid grid-cols-[1rem_minmax(0,1fr)_5.5rem_3.5rem] items-center gap-x-3 py-2 hover:bg-hover sm:grid-cols-[1rem_8rem_minmax(0,1fr)_5.5rem_4.5rem_4rem]">
        <ChevronRight
          className="size-4 text-muted transition-transform duration-120 group-open:rotate-90"
          aria-hidden
        />
        <span className="flex items-center gap-2 font-medium">
          <span aria-hidden className="size-2.5 shrink-0 rounded-[2px]" style={{ backgroundColor: look.color }} />
          {look.label}
        </span>
        <span
          aria-hidden
          className={
            isKnown
              ? 'hidden h-2 overflow-hidden rounded-[2px] bg-line sm:block'
              : 'hatched hidden h-2 rounded-[2px] sm:block'
          }
        >
          <span className="block h-full" style={{ width: `${factor.value ?? 0}%`, backgroundColor: look.color }} />
        </span>
        <span className="text-right">{isKnown ? formatScore(factor.value) : <Unknown />}</span>
        <span className="hidden text-right text-muted sm:block">
          <span className="sr-only">weight </span>
          {formatPercent(factor.effectiveWeight)}
        </span>
        <span className="text-right font-medium">
          {factor.contribution.toFixed(1)}
          <span className="sr-only"> points</span>
        </span>
      </summary>
      <div className="grid gap-3 pt-1 pb-5 pl-7">
        <p className="max-w-[72ch] text-muted">
          High means: {look.meaning}
          {isKnown
            ? null
            : ` It is unknown here, so it takes no part in the score; its weight of ${formatPercent(factor.weight)} went to the others.`}
        </p>
        <dl className="grid gap-3">
          <div>
            <dt className="text-muted text-sm">Formula</dt>
            <dd className="wrap-anywhere font-mono text-sm">{factor.formula}</dd>
          </div>
          <div>
            <dt className="text-muted text-sm">What would change this</dt>
            <dd className="max-w-[72ch]">{factor.improvement}</dd>
          </div>
        </dl>
        {factor.evidence.length > 0 ? <EvidenceTable factor={factor} /> : null}
      </div>
    </details>
  );
}

function EvidenceTable({ factor }: { factor: Factor }) {
  return (
    <table className="w-full text-sm">
      <caption className="sr-only">Evidence for {FACTORS[factor.kind].label}</caption>
      <thead>
        <tr className="text-left text-muted">
          <th className="py-1 pr-4 font-normal">Evidence</th>
          <th className="py-1 pr-4 font-normal">Value</th>
          <th className="py-1 font-normal">Source</th>
        </tr>
      </thead>
      <tbody>
        {factor.evidence.map((fact) => (
          <tr key={`${fact.label} ${fact.source}`} className="border-line border-t align-top">
            <td className="py-1.5 pr-4">{fact.label}</td>
            <td className="whitespace-nowrap py-1.5 pr-4 font-medium">{fact.value}</td>
            <td className="wrap-anywhere py-1.5 text-muted">{fact.source}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
