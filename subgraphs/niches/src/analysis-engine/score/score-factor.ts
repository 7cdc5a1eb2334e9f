import type { Evidence, ScoreFactorKind } from '../opportunity-draft.js';

/** A factor before it is weighed. */
export interface FactorAssessment {
  kind: ScoreFactorKind;
  /** 0–100; null = unknown. */
  value: number | null;
  /** 0–1: how much of the data it rests on is there, and how exact that is; 0 where the value is unknown. */
  precision: number;
  formula: string;
  evidence: Evidence[];
  improvement: string;
}

/** What the columns are called in the file, so that evidence can be looked up there. */
export interface SourceNames {
  volume: string;
  advertisingCompetition: string;
  keywordDifficulty: string;
  costPerClick: string;
  intent: string;
  months: string;
}

interface NamedColumn {
  readonly name: string;
  readonly meaning: string | null;
}

/** Names by meaning; several columns of one meaning are named as a span. */
export function sourceNames(columns: readonly NamedColumn[]): SourceNames {
  const nameOf = (meaning: string, otherwise: string): string => {
    const names = columns.filter((column) => column.meaning === meaning).map(({ name }) => name);
    const [first] = names;
    if (first === undefined) return otherwise;
    return names.length === 1 ? `column “${first}”` : `columns “${first}” to “${names.at(-1)}”`;
  };
  return {
    volume: nameOf('MONTHLY_SEARCHES', 'the search volumes of the file'),
    advertisingCompetition: nameOf('ADVERTISING_COMPETITION', 'the advertising competition of the file'),
    keywordDifficulty: nameOf('KEYWORD_DIFFICULTY', 'the keyword difficulties of the file'),
    costPerClick: nameOf('COST_PER_CLICK', 'the click prices of the file'),
    intent: nameOf('INTENT', 'the words of the keywords'),
    months: nameOf('MONTH', 'the monthly searches of the file'),
  };
}
