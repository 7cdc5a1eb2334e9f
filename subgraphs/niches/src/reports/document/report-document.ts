import { formatCount } from '../../analysis-engine/describe/format.js';
import type { ReportSnapshot, ReportSource } from '../report-snapshot.js';
import type { Block } from './blocks.js';
import { factorComparison, MAX_COMPARED } from './charts/factor-comparison.js';
import { scoreStack } from './charts/score-stack.js';
import { opportunityBlocks, searchesText } from './opportunity-blocks.js';
import { dateText, momentText, UNKNOWN } from './words.js';

/** The parts of a report in the order in which they are read. The same snapshot gives the same parts. */
export function reportDocument(snapshot: ReportSnapshot): Block[] {
  const { title, createdAt, opportunities, differences, sources } = snapshot;
  const isOne = opportunities.length === 1;
  return [
    { kind: 'heading', level: 1, text: title },
    {
      kind: 'paragraph',
      tone: 'muted',
      text: `Numbers as they were on ${momentText(createdAt)}. Each stands with where it comes from; what is unknown is left out of scores and said to be unknown.`,
    },
    ...(isOne ? [] : ranking(snapshot)),
    ...(differences === null ? [] : comparison(snapshot, differences)),
    ...opportunities.flatMap((opportunity) => opportunityBlocks(opportunity, { startsPage: !isOne })),
    { kind: 'heading', level: 2, text: 'Sources' },
    ...sources.flatMap(sourceBlocks),
  ];
}

function ranking({ opportunities }: ReportSnapshot): Block[] {
  const stack: Block[] = opportunities.every(({ factors }) => factors === null)
    ? []
    : [
        {
          kind: 'figure',
          drawing: scoreStack(opportunities),
          caption: 'What each factor adds to the score, of 100 points.',
        },
      ];
  return [
    { kind: 'heading', level: 2, text: 'Ranking' },
    ...stack,
    {
      kind: 'table',
      caption: 'The niches of this report',
      columns: [
        { title: 'Niche', share: 0.4 },
        { title: 'Score', share: 0.12, isNumber: true },
        { title: 'Confidence', share: 0.16, isNumber: true },
        { title: 'Searches a month', share: 0.2, isNumber: true },
        { title: 'Keywords', share: 0.12, isNumber: true },
      ],
      rows: opportunities.map((each) => [
        each.name,
        each.score.toFixed(1),
        `${Math.round(each.confidence * 100)} %`,
        searchesText(each.monthlySearches),
        formatCount(each.keywordCount),
      ]),
    },
  ];
}

function comparison({ opportunities }: ReportSnapshot, differences: readonly string[]): Block[] {
  const bounded = opportunities.length > MAX_COMPARED ? ` The first ${MAX_COMPARED} of them.` : '';
  const figure: Block[] = opportunities[0]?.factors
    ? [
        {
          kind: 'figure',
          drawing: factorComparison(opportunities),
          caption: `Factors from 0 to 100, higher is better.${bounded}`,
        },
      ]
    : [];
  return [
    { kind: 'heading', level: 2, text: 'Comparison' },
    ...figure,
    differences.length > 0
      ? { kind: 'list', isOrdered: false, items: differences }
      : { kind: 'paragraph', text: 'Nothing notable sets them apart.' },
  ];
}

function sourceBlocks(source: ReportSource): Block[] {
  const { fileName, fileFormat, acceptedRows, rejectedRows, firstMonth, lastMonth, importedAt, analyzedAt } = source;
  const rows =
    acceptedRows === null ? UNKNOWN : `${formatCount(acceptedRows)} read, ${formatCount(rejectedRows ?? 0)} rejected`;
  return [
    { kind: 'heading', level: 3, text: source.analysisName },
    {
      kind: 'facts',
      facts: [
        { label: 'File', value: fileName ?? (fileFormat === null ? 'No longer kept' : 'Entered as text') },
        { label: 'Format', value: fileFormat === null ? UNKNOWN : fileFormat.replaceAll('_', ' ').toLowerCase() },
        { label: 'Rows', value: rows },
        { label: 'Months', value: firstMonth && lastMonth ? `${firstMonth} to ${lastMonth}` : 'none in the file' },
        { label: 'Imported', value: importedAt === null ? UNKNOWN : dateText(importedAt) },
        { label: 'Analysed', value: analyzedAt === null ? UNKNOWN : dateText(analyzedAt) },
      ],
    },
  ];
}
