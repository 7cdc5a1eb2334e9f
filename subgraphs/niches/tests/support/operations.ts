import type { GraphqlAnswer, TestCaller } from '@paissive/testkit';
import type { TestService } from './harness.js';

export interface UserErrorAnswer {
  readonly __typename: string;
  readonly message: string;
  readonly field: string[] | null;
  readonly maxBytes?: number;
  readonly columns?: readonly { name: string; meaning: string | null; samples: string[] }[];
}

export interface ImportAnswer {
  readonly id: string;
  readonly name: string;
  readonly format: string;
  readonly recognition: string;
  readonly rowCount: number;
  readonly acceptedCount: number;
  readonly rejectedCount: number;
  readonly skippedCount: number;
  readonly notices: string[];
  readonly firstMonth: string | null;
  readonly lastMonth: string | null;
  readonly currency: string | null;
  readonly preview: readonly Record<string, unknown>[];
}

const IMPORT_FIELDS = `id name format recognition sizeBytes rowCount acceptedCount rejectedCount skippedCount notices
  firstMonth lastMonth currency createdAt columns { position name meaning samples }
  preview { text line monthlySearches { low high } advertisingCompetition keywordDifficulty costPerClick intent }`;
const ERROR_FIELDS = `__typename message field
  ... on TooLargeError { maxBytes }
  ... on MappingNeededError { columns { position name meaning samples } }`;

export interface ImportPayload {
  readonly import: ImportAnswer | null;
  readonly userErrors: readonly UserErrorAnswer[];
}

/** `importKeywords`, whatever comes of it. */
export async function importKeywords(
  { url }: TestService,
  who: TestCaller,
  input: Readonly<Record<string, unknown>>,
): Promise<ImportPayload> {
  const query = `mutation ($input: ImportKeywordsInput!) {
    importKeywords(input: $input) { import { ${IMPORT_FIELDS} } userErrors { ${ERROR_FIELDS} } }
  }`;
  return dataOf(await who.graphql<{ importKeywords: ImportPayload }>(url, query, { input })).importKeywords;
}

/** Imports text that is known to be good. */
export async function importedText(service: TestService, who: TestCaller, content: string): Promise<ImportAnswer> {
  const payload = await importKeywords(service, who, { content, fileName: 'keywords.csv' });
  if (!payload.import) throw new Error(JSON.stringify(payload.userErrors));
  return payload.import;
}

export interface AnalysisAnswer {
  readonly id: string;
  readonly name: string;
  readonly status: string;
  readonly stage: string;
  readonly percent: number;
  readonly message: string;
  readonly counts: Readonly<Record<string, number>>;
  readonly finishedAt: string | null;
}

export interface AnalysisPayload {
  readonly analysis: AnalysisAnswer | null;
  readonly userErrors: readonly UserErrorAnswer[];
}

export const ANALYSIS_FIELDS = `id name status stage percent message startedAt finishedAt
  counts { rows keywords duplicates clusters opportunities }`;

/** One of the mutations on analyses: `analyzeNiche`, `cancelAnalysis` or `resumeAnalysis`. */
export async function mutateAnalysis(
  { url }: TestService,
  who: TestCaller,
  mutation: 'analyzeNiche' | 'cancelAnalysis' | 'resumeAnalysis',
  input: Readonly<Record<string, unknown>>,
): Promise<AnalysisPayload> {
  const inputType = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`;
  const query = `mutation ($input: ${inputType}!) {
    payload: ${mutation}(input: $input) { analysis { ${ANALYSIS_FIELDS} } userErrors { ${ERROR_FIELDS} } }
  }`;
  return dataOf(await who.graphql<{ payload: AnalysisPayload }>(url, query, { input })).payload;
}

export async function startedAnalysis(
  service: TestService,
  who: TestCaller,
  importId: string,
): Promise<AnalysisAnswer> {
  const { analysis, userErrors } = await mutateAnalysis(service, who, 'analyzeNiche', { importId });
  if (!analysis) throw new Error(JSON.stringify(userErrors));
  return analysis;
}

export async function readAnalysis({ url }: TestService, who: TestCaller, id: string): Promise<AnalysisAnswer | null> {
  const query = `query ($id: ID!) { analysis(id: $id) { ${ANALYSIS_FIELDS} } }`;
  return dataOf(await who.graphql<{ analysis: AnalysisAnswer | null }>(url, query, { id })).analysis;
}

/** The data of an answer that has no errors. */
export function dataOf<Data>({ data, errors }: GraphqlAnswer<Data>): Data {
  if (data === null || errors.length > 0) throw new Error(JSON.stringify(errors));
  return data;
}
