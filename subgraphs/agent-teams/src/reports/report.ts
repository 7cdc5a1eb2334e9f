import type { Json } from '../workflows/json.js';

/** What a run found and made. */
export interface Report {
  readonly title: string;
  readonly markdown: string;
  readonly html: string;
}

/** A number or a name, and where it comes from. */
export interface ReportFact {
  readonly label: string;
  readonly value: Json;
  readonly source: string;
}

export interface ReportSection {
  readonly heading: string;
  readonly text?: string | undefined;
  readonly facts?: readonly ReportFact[] | undefined;
}
