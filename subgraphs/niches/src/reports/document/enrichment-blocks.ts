import { formatMoney, formatPercent, formatRange } from '../../analysis-engine/describe/format.js';
import type { Basis, Enrichment, Level, MoneyRange } from '../../enrichment/enrichment.js';
import type { Block } from './blocks.js';
import { UNKNOWN } from './words.js';

const LEVEL_NAMES: Readonly<Record<Level, string>> = { LOW: 'Low', MEDIUM: 'Medium', HIGH: 'High' };

const BARRIER_NAMES: Readonly<Record<Enrichment['entryBarriers']['items'][number]['kind'], string>> = {
  RANKING: 'Being found',
  ADVERTISERS: 'Advertisers',
  BRANDS: 'Certain names',
  CLICK_PRICE: 'Price of a visitor',
  OTHER: 'Other',
};

/** What is said of an opportunity beyond its score. Each row says who says so, and the last table how we know. */
export function enrichmentBlocks(enrichment: Enrichment): Block[] {
  return [
    { kind: 'heading', level: 3, text: 'Market and competition' },
    { kind: 'facts', facts: figures(enrichment) },
    ...remarkBlocks(enrichment),
    ...people(enrichment),
    ...barriers(enrichment),
    ...followUps(enrichment),
    ...grounds(enrichment),
  ];
}

function figures({ marketSize, revenueRange, problemSeverity, barrierLevel, entryBarriers }: Enrichment) {
  const unknown = (reason: string) => `${UNKNOWN}: ${reason}`;
  return [
    {
      label: 'Searches a year',
      value: marketSize.isKnown ? formatRange(marketSize.value.searchesPerYear) : unknown(marketSize.reason),
    },
    {
      label: 'Revenue a month',
      value: revenueRange.isKnown ? moneyText(revenueRange.value.perMonth) : unknown(revenueRange.reason),
    },
    {
      label: 'Problem',
      value: problemSeverity.isKnown
        ? `${LEVEL_NAMES[problemSeverity.value.level]}. ${problemSeverity.value.explanation}`
        : unknown(problemSeverity.reason),
    },
    {
      label: 'Barriers',
      value: barrierLevel === null ? unknown(entryBarriers.noneBecause ?? '') : LEVEL_NAMES[barrierLevel],
    },
  ];
}

function remarkBlocks({ remarks }: Enrichment): Block[] {
  return remarks.flatMap(({ text, basis }): Block[] => [
    { kind: 'paragraph', text },
    { kind: 'paragraph', tone: 'muted', text: `Written ${saidBy(basis)}.` },
  ]);
}

function people({ competitors, audience }: Enrichment): Block[] {
  const columns = [
    { title: 'Name', share: 0.3 },
    { title: 'How often', share: 0.25 },
    { title: 'Said', share: 0.45 },
  ];
  const named: Block[] = [
    {
      kind: 'table',
      caption: 'Competitors that searchers or a model name',
      columns,
      rows: competitors.items.map(({ name, searchesPerMonth, note, basis }) => [
        name,
        searchesPerMonth === null ? UNKNOWN : `${formatRange(searchesPerMonth)} searches a month`,
        said(note, basis),
      ]),
    },
    {
      kind: 'table',
      caption: 'For whom or for what',
      columns,
      rows: audience.items.map(({ name, share, note, basis }) => [
        name,
        share === null ? UNKNOWN : `${formatPercent(share)} of the searches`,
        said(note, basis),
      ]),
    },
  ];
  const missing = [competitors.noneBecause, audience.noneBecause].flatMap((text): Block[] =>
    text === null ? [] : [{ kind: 'paragraph', tone: 'muted', text }],
  );
  return [...named.filter((block) => block.kind === 'table' && block.rows.length > 0), ...missing];
}

function barriers({ entryBarriers: { items } }: Enrichment): Block[] {
  if (items.length === 0) return [];
  return [
    {
      kind: 'table',
      caption: 'What stands in the way of a newcomer',
      columns: [
        { title: 'Barrier', share: 0.22 },
        { title: 'Level', share: 0.14 },
        { title: 'What that means', share: 0.64 },
      ],
      rows: items.map(({ kind, level, explanation, basis }) => [
        BARRIER_NAMES[kind],
        level === null ? UNKNOWN : LEVEL_NAMES[level],
        said(explanation, basis),
      ]),
    },
  ];
}

function followUps({ followUps: steps }: Enrichment): Block[] {
  return [
    { kind: 'paragraph', text: 'What to find out next:' },
    { kind: 'list', isOrdered: true, items: steps.map(({ step, reason, basis }) => said(`${step} ${reason}`, basis)) },
  ];
}

function grounds({ marketSize, revenueRange, problemSeverity, entryBarriers }: Enrichment): Block[] {
  const known = [
    ...(marketSize.isKnown ? [['Searches', marketSize.basis] as const] : []),
    ...(revenueRange.isKnown ? [['Revenue', revenueRange.basis] as const] : []),
    ...(problemSeverity.isKnown ? [['Problem', problemSeverity.basis] as const] : []),
    ...entryBarriers.items.map(({ kind, basis }) => [BARRIER_NAMES[kind], basis] as const),
  ];
  const rows = known.flatMap(([label, basis]) =>
    basis.kind === 'RULE'
      ? [[label, basis.formula, basis.sources.map(({ title }) => title).join('; ') || 'Our own']]
      : [],
  );
  if (rows.length === 0) return [];
  return [
    {
      kind: 'table',
      caption: 'How we know',
      columns: [
        { title: 'Statement', share: 0.18 },
        { title: 'Rule', share: 0.46 },
        { title: 'Published figures or thresholds', share: 0.36 },
      ],
      rows,
    },
  ];
}

function said(text: string | null, basis: Basis): string {
  if (basis.kind === 'RULE') return text ?? 'By searchers';
  return `${text ?? ''} (${saidBy(basis)})`.trim();
}

function saidBy(basis: Basis): string {
  return basis.kind === 'RULE' ? 'by rule' : `by ${basis.model} (${basis.version}), which nobody checked`;
}

function moneyText({ low, high, currency }: MoneyRange): string {
  return `${formatMoney(Number(low), null)} to ${formatMoney(Number(high), currency)}`;
}
