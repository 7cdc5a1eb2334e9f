import { formatCount, formatMoney, formatRange } from '../../analysis-engine/describe/format.js';
import type { NumberRange, OpportunityKeyword, TrendDraft } from '../../analysis-engine/opportunity-draft.js';
import type { ReportedFactor, ReportedOpportunity } from '../report-snapshot.js';
import type { Block } from './blocks.js';
import { historyChart } from './charts/history-chart.js';
import { scoreStack } from './charts/score-stack.js';
import { enrichmentBlocks } from './enrichment-blocks.js';
import { FACTOR_NAMES, INTENT_NAMES, UNKNOWN, VERDICT_NAMES } from './words.js';

const MIN_CHARTED_MONTHS = 3;

/** All that a report says of one opportunity. */
export function opportunityBlocks(opportunity: ReportedOpportunity, { startsPage }: { startsPage: boolean }): Block[] {
  const { factors, trend, keywords, nextSteps, enrichment = null } = opportunity;
  return [
    { kind: 'heading', level: 2, text: opportunity.name, startsPage },
    { kind: 'facts', facts: keyFigures(opportunity) },
    ...(nextSteps === null || nextSteps.length === 0
      ? []
      : ([
          { kind: 'heading', level: 3, text: 'Next steps' },
          { kind: 'list', isOrdered: true, items: nextSteps },
        ] as const)),
    ...(factors === null ? [] : scoreBlocks(opportunity, factors)),
    ...(trend === null ? [] : trendBlocks(opportunity, trend)),
    ...(enrichment === null ? [] : enrichmentBlocks(enrichment)),
    ...(keywords === null || keywords.length === 0 ? [] : keywordBlocks(opportunity, keywords)),
  ];
}

/** "1,200", "100–1K", or that it is unknown. */
export function searchesText(range: NumberRange | null): string {
  return range === null ? UNKNOWN : formatRange(range);
}

function keyFigures(opportunity: ReportedOpportunity) {
  const { costPerClick, currency, advertisingCompetition, keywordDifficulty, intent } = opportunity;
  return [
    { label: 'Score', value: `${opportunity.score.toFixed(1)} of 100, rank ${opportunity.rank} in its analysis` },
    { label: 'Confidence', value: `${Math.round(opportunity.confidence * 100)} % of the score rests on known data` },
    { label: 'Searches a month', value: searchesText(opportunity.monthlySearches) },
    { label: 'Cost per click', value: costPerClick === null ? UNKNOWN : formatMoney(Number(costPerClick), currency) },
    {
      label: 'Advertising competition',
      value: advertisingCompetition === null ? UNKNOWN : `${Math.round(advertisingCompetition * 100)} of 100`,
    },
    {
      label: 'Ranking difficulty',
      value: keywordDifficulty === null ? UNKNOWN : `${Math.round(keywordDifficulty)} of 100`,
    },
    { label: 'What searchers want', value: intent === null ? UNKNOWN : INTENT_NAMES[intent] },
    { label: 'Keywords', value: formatCount(opportunity.keywordCount) },
  ];
}

function scoreBlocks(opportunity: ReportedOpportunity, factors: readonly ReportedFactor[]): Block[] {
  return [
    { kind: 'heading', level: 3, text: 'Score' },
    {
      kind: 'figure',
      drawing: scoreStack([opportunity]),
      caption: 'What each factor adds to the score, of 100 points.',
    },
    {
      kind: 'table',
      caption: `Factors of ${opportunity.name}`,
      columns: [
        { title: 'Factor', share: 0.16 },
        { title: 'Value', share: 0.1, isNumber: true },
        { title: 'Weight', share: 0.1, isNumber: true },
        { title: 'Points', share: 0.1, isNumber: true },
        { title: 'How it was computed', share: 0.54 },
      ],
      rows: factors.map(({ kind, value, effectiveWeight, contribution, formula }) => [
        FACTOR_NAMES[kind],
        value?.toFixed(0) ?? UNKNOWN,
        `${Math.round(effectiveWeight * 100)} %`,
        contribution.toFixed(1),
        formula,
      ]),
    },
    {
      kind: 'table',
      caption: `What the score of ${opportunity.name} rests on`,
      columns: [
        { title: 'Fact', share: 0.34 },
        { title: 'Value', share: 0.26 },
        { title: 'Source', share: 0.4 },
      ],
      rows: factors.flatMap(({ evidence }) => evidence.map(({ label, value, source }) => [label, value, source])),
    },
  ];
}

function trendBlocks({ history }: ReportedOpportunity, trend: TrendDraft): Block[] {
  const chart: Block[] =
    history === null || history.length < MIN_CHARTED_MONTHS
      ? []
      : [{ kind: 'figure', drawing: historyChart(history, trend), caption: 'Searches by month over all keywords.' }];
  return [
    { kind: 'heading', level: 3, text: `Trend: ${VERDICT_NAMES[trend.verdict].toLowerCase()}` },
    ...chart,
    { kind: 'paragraph', text: trend.explanation },
    { kind: 'paragraph', tone: 'muted', text: `${trend.method}. ${trend.monthsObserved} months with a value.` },
  ];
}

function keywordBlocks(
  { keywordCount, currency }: ReportedOpportunity,
  keywords: readonly OpportunityKeyword[],
): Block[] {
  return [
    { kind: 'heading', level: 3, text: 'Keywords' },
    {
      kind: 'table',
      caption: `The ${keywords.length} most searched of ${formatCount(keywordCount)}`,
      columns: [
        { title: 'Keyword', share: 0.4 },
        { title: 'Searches a month', share: 0.18, isNumber: true },
        { title: 'Difficulty', share: 0.14, isNumber: true },
        { title: 'Cost per click', share: 0.16, isNumber: true },
        { title: 'Line', share: 0.12, isNumber: true },
      ],
      rows: keywords.map((keyword) => [
        keyword.text,
        searchesText(keyword.monthlySearches),
        keyword.keywordDifficulty === null ? UNKNOWN : `${Math.round(keyword.keywordDifficulty)}`,
        keyword.costPerClick === null ? UNKNOWN : formatMoney(Number(keyword.costPerClick), currency),
        `${keyword.line}`,
      ]),
    },
  ];
}
