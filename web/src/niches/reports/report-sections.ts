import type { ReportFormat, ReportSection } from '@/gql/graphql';

/** What a report can tell, in the order in which it does. */
export const REPORT_SECTIONS: Readonly<Record<ReportSection, { label: string; meaning: string }>> = {
  COMPARISON: { label: 'Comparison', meaning: 'What sets them apart; with two or more' },
  SCORES: { label: 'Scores', meaning: 'Each factor with its formula and what it rests on' },
  TREND: { label: 'Trend', meaning: 'The history by month and what it says' },
  KEYWORDS: { label: 'Keywords', meaning: 'The 25 most searched of each' },
  NEXT_STEPS: { label: 'Next steps', meaning: 'What to do next' },
  ENRICHMENT: {
    label: 'Market and competition',
    meaning: 'Market size, revenue, competitors, audience, problem, barriers',
  },
};
export const SECTION_ORDER = Object.keys(REPORT_SECTIONS) as readonly ReportSection[];

export const REPORT_FORMATS: Readonly<Record<ReportFormat, string>> = {
  HTML: 'Open as a page',
  PDF: 'PDF',
  JSON: 'JSON',
};

/** The address of the form for a report of some opportunities. */
export function newReportAddress(opportunityIds: readonly string[]): string {
  return `/niches/reports/new?ids=${opportunityIds.map(encodeURIComponent).join(',')}`;
}

/** As many as one report tells of. */
export const MAXIMUM_REPORTED = 20;
