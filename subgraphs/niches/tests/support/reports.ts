import type { TestCaller } from '@paissive/testkit';
import { PUBLIC_URL, type TestService } from './harness.js';
import { dataOf, type UserErrorAnswer } from './operations.js';

export interface ReportAnswer {
  readonly id: string;
  readonly title: string;
  readonly sections: readonly string[];
  readonly opportunityIds: readonly string[];
  readonly deletedAt: string | null;
  readonly downloads: readonly { readonly format: string; readonly url: string }[];
  readonly shares: readonly { readonly id: string; readonly viewCount: number; readonly revokedAt: string | null }[];
}
export interface ReportPayload {
  readonly report: ReportAnswer | null;
  readonly share: { readonly id: string } | null;
  readonly url: string | null;
  readonly userErrors: readonly UserErrorAnswer[];
}

const REPORT = `id title sections opportunityIds deletedAt downloads { format url expiresAt }
  shares { id viewCount revokedAt expiresAt lastViewedAt }`;
const NOUNS = {
  generateReport: `report { ${REPORT} }`,
  deleteReport: `report { ${REPORT} }`,
  restoreReport: `report { ${REPORT} }`,
  shareReport: 'share { id expiresAt viewCount } url',
  revokeReportShare: 'share { id revokedAt }',
} as const;

/** One of the mutations on reports. */
export async function mutateReport(
  { url }: TestService,
  who: TestCaller,
  mutation: keyof typeof NOUNS,
  input: Readonly<Record<string, unknown>>,
): Promise<ReportPayload> {
  const inputType = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`;
  const query = `mutation ($input: ${inputType}!) {
    payload: ${mutation}(input: $input) { ${NOUNS[mutation]} userErrors { __typename message field } }
  }`;
  return dataOf(await who.graphql<{ payload: ReportPayload }>(url, query, { input })).payload;
}

export async function generatedReport(
  service: TestService,
  who: TestCaller,
  input: Readonly<Record<string, unknown>>,
): Promise<ReportAnswer> {
  const { report, userErrors } = await mutateReport(service, who, 'generateReport', input);
  if (!report) throw new Error(JSON.stringify(userErrors));
  return report;
}

export async function readReport({ url }: TestService, who: TestCaller, id: string): Promise<ReportAnswer | null> {
  const query = `query ($id: ID!) { report(id: $id) { ${REPORT} } }`;
  return dataOf(await who.graphql<{ report: ReportAnswer | null }>(url, query, { id })).report;
}

/** Opens an address of a report as somebody without an account. */
export function open({ origin }: TestService, url: string): Promise<Response> {
  return fetch(url.replace(PUBLIC_URL, origin));
}

export function downloadUrl({ downloads }: ReportAnswer, format: 'HTML' | 'PDF' | 'JSON'): string {
  return downloads.find((download) => download.format === format)?.url ?? '';
}
