import { type CheckId, checkPlan, checks } from './checks/all-checks.js';
import { readingEase } from './checks/structure-checks.js';
import type { CheckedRange, CheckedText, CheckGroup, CheckStatus, Finding, TextFix } from './checks/text-check.js';
import { recogniseFormat } from './document/parse-document.js';
import type { TextFormat } from './document/text-document.js';
import { type ReadText, readText } from './read-text.js';
import { type Readability, readability, type TextCounts } from './readability.js';
import { createKeyphrase } from './words/find-keyphrase.js';

/** A text and what goes with it; what is left out is not checked. */
export interface TextToAnalyze {
  readonly text: string;
  /** Told from the text when left out. */
  readonly format?: TextFormat | null | undefined;
  readonly keyphrase?: string | null | undefined;
  readonly title?: string | null | undefined;
  readonly metaDescription?: string | null | undefined;
  readonly slug?: string | null | undefined;
  readonly siteHost?: string | null | undefined;
}

export interface TextCheck {
  readonly id: CheckId;
  readonly group: CheckGroup;
  readonly status: CheckStatus;
  /** GOOD 100, IMPROVE 50, PROBLEM 0; null where it does not apply. */
  readonly score: number | null;
  readonly weight: number;
  readonly measured: number | null;
  readonly message: string;
  readonly ranges: readonly CheckedRange[];
  readonly fixes: readonly TextFix[];
}

export interface TextAnalysis {
  readonly format: TextFormat;
  readonly counts: TextCounts;
  readonly headingCount: number;
  readonly readability: Readability | null;
  /** Weighted mean of the checks of each group that apply, 0–100; null when none does. */
  readonly seoScore: number | null;
  readonly readabilityScore: number | null;
  readonly checks: readonly TextCheck[];
}

/** What a text analysis takes at most: some 30,000 words. */
export const MAX_TEXT_CHARACTERS = 200_000;
const MAX_RANGES = 200;
const MAX_FIXES = 50;
const SCORES: Readonly<Record<CheckStatus, number | null>> = {
  GOOD: 100,
  IMPROVE: 50,
  PROBLEM: 0,
  NOT_APPLICABLE: null,
};

/**
 * Reads a text as its readers and search engines will: six readability formulas and two dozen checks, each with what it found, where, and
 * what to put there instead. Pure and linear in the text's length, for an answer while someone types.
 */
export function analyzeText(given: TextToAnalyze): TextAnalysis {
  const format = given.format ?? recogniseFormat(given.text);
  const text = readText(given.text, format);
  const formulas = readability(text.counts);
  const found = runChecks(given, text, formulas);
  return {
    format,
    counts: text.counts,
    headingCount: text.blocks.filter(({ kind }) => kind === 'HEADING').length,
    readability: formulas,
    seoScore: scoreOf(found, 'SEO'),
    readabilityScore: scoreOf(found, 'READABILITY'),
    checks: found,
  };
}

function runChecks(given: TextToAnalyze, text: ReadText, formulas: Readability | null): TextCheck[] {
  const checked: CheckedText = {
    text,
    keyphrase: createKeyphrase(given.keyphrase ?? null),
    title: given.title ?? null,
    metaDescription: given.metaDescription ?? null,
    slug: given.slug ?? null,
    siteHost: given.siteHost ?? null,
  };
  return (Object.keys(checkPlan) as CheckId[]).map((id) => {
    const check = id === 'READING_EASE' ? readingEase(formulas?.fleschReadingEase ?? null) : checks[id];
    return present(id, check(checked));
  });
}

function present(id: CheckId, { status, measured, message, ranges = [], fixes = [] }: Finding): TextCheck {
  return {
    id,
    ...checkPlan[id],
    status,
    score: SCORES[status],
    measured: measured ?? null,
    message,
    ranges: ranges.slice(0, MAX_RANGES),
    fixes: fixes.slice(0, MAX_FIXES),
  };
}

function scoreOf(found: readonly TextCheck[], group: CheckGroup): number | null {
  const applicable = found.filter((check) => check.group === group && check.score !== null);
  const weight = applicable.reduce((sum, check) => sum + check.weight, 0);
  if (weight === 0) return null;
  return Math.round(applicable.reduce((sum, check) => sum + check.weight * (check.score ?? 0), 0) / weight);
}
