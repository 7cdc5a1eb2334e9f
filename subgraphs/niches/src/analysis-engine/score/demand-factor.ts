import type { ClusterFacts } from '../cluster/cluster-facts.js';
import { formatCount, formatRange, round } from '../describe/format.js';
import { logScale, rangePrecision } from './scales.js';
import type { FactorAssessment, SourceNames } from './score-factor.js';

/** The smallest number that Keyword Planner shows. */
const NO_DEMAND = 10;
/** The largest range that it shows begins here. */
const FULL_DEMAND = 1_000_000;

/** 100 × (log10(searches) − 1) ÷ 5: ten searches a month are 0, a million 100, ten times as many 20 points more. */
export function demandFactor(facts: ClusterFacts, sources: SourceNames): FactorAssessment {
  const { volume, typicalVolume } = facts;
  if (!volume || typicalVolume === null) {
    return {
      kind: 'DEMAND',
      value: null,
      precision: 0,
      formula: 'Unknown: the file has no search volumes for these keywords.',
      evidence: [],
      improvement: 'Import an export with monthly searches, for example from Google Keyword Planner.',
    };
  }
  const value = logScale(typicalVolume, NO_DEMAND, FULL_DEMAND);
  const isRange = volume.low !== volume.high;
  const evidence = [
    { label: 'Searches a month', value: formatRange(volume), source: `Sum of ${sources.volume}` },
    { label: 'Keywords with a volume', value: `${facts.volumeCount} of ${facts.keywords.length}`, source: 'Count' },
  ];
  if (facts.variantCount > 0) {
    const label = 'Variants counted once';
    evidence.push({ label, value: String(facts.variantCount), source: `Same words and same ${sources.volume}` });
  }
  return {
    kind: 'DEMAND',
    value,
    precision: rangePrecision(volume) * (facts.volumeCount / (facts.keywords.length - facts.variantCount)),
    formula: `100 × (log10(${formatCount(typicalVolume)}) − 1) ÷ 5 = ${round(value, 1)}, held within 0 and 100${isRange ? '; each range taken at its geometric middle' : ''}`,
    evidence,
    improvement: isRange
      ? 'The volumes are ranges: an export from an account that advertises has exact ones. Ten times the searches are 20 points.'
      : 'Ten times the searches are 20 points more: widen the niche by a neighbouring need, or choose a larger market or language.',
  };
}
