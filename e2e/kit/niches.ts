import type { ApiClient } from './api-client.js';

/** The main job through the API, step by step. Every step throws when it is refused. */

export interface Opening {
  readonly id: string;
  readonly url: string;
  readonly method: string;
}

export interface RankedAnalysis {
  readonly id: string;
  readonly status: string;
  readonly stage: string;
  readonly percent: number;
  readonly counts: { readonly opportunities: number; readonly keywords: number };
  readonly opportunities: { readonly nodes: readonly RankedOpportunity[] };
}

export interface RankedOpportunity {
  readonly id: string;
  readonly rank: number;
  readonly name: string;
  readonly score: number;
}

const ERRORS = 'userErrors { __typename message }';
const CREATE_UPLOAD = `mutation ($input: CreateUploadInput!) { createUpload(input: $input) { upload { id url method } ${ERRORS} } }`;
const IMPORT = `mutation ($input: ImportKeywordsInput!) { importKeywords(input: $input) { import { id } ${ERRORS} } }`;
const ANALYZE = `mutation ($input: AnalyzeNicheInput!) { analyzeNiche(input: $input) { analysis { id } ${ERRORS} } }`;
const READ = `query ($id: ID!) {
  analysis(id: $id) {
    id status stage percent counts { opportunities keywords }
    opportunities(first: 100) { nodes { id rank name score } }
  }
}`;

interface UserErrors {
  readonly userErrors: readonly { readonly message: string }[];
}

/** Opens a place for a file of this size. */
export async function openUpload(api: ApiClient, fileName: string, sizeBytes: number): Promise<Opening> {
  const { createUpload } = await api.ask<{ createUpload: UserErrors & { upload: Opening | null } }>(CREATE_UPLOAD, {
    input: { fileName, sizeBytes },
  });
  return given(createUpload.upload, createUpload);
}

/** Sends bytes to a place for them. */
export function sendBytes({ url, method }: Opening, bytes: Buffer): Promise<Response> {
  return fetch(url, { method, body: new Uint8Array(bytes) });
}

/** Uploads and imports a file; answers the import's id. */
export async function importFile(api: ApiClient, fileName: string, bytes: Buffer): Promise<string> {
  const upload = await openUpload(api, fileName, bytes.byteLength);
  const sent = await sendBytes(upload, bytes);
  if (!sent.ok) throw new Error(`The upload was answered with ${sent.status}: ${await sent.text()}`);
  return importKeywords(api, { uploadId: upload.id, fileName });
}

/** Imports an upload or a text; answers the import's id. */
export async function importKeywords(api: ApiClient, input: Record<string, unknown>): Promise<string> {
  const { importKeywords } = await api.ask<{ importKeywords: UserErrors & { import: { id: string } | null } }>(IMPORT, {
    input,
  });
  return given(importKeywords.import, importKeywords).id;
}

/** Starts an analysis; answers its id. */
export async function startAnalysis(api: ApiClient, importId: string): Promise<string> {
  const { analyzeNiche } = await api.ask<{ analyzeNiche: UserErrors & { analysis: { id: string } | null } }>(ANALYZE, {
    input: { importId },
  });
  return given(analyzeNiche.analysis, analyzeNiche).id;
}

/** An analysis as it stands, with its first hundred opportunities. */
export async function readAnalysis(api: ApiClient, id: string): Promise<RankedAnalysis> {
  const { analysis } = await api.ask<{ analysis: RankedAnalysis | null }>(READ, { id });
  if (!analysis) throw new Error(`There is no analysis ${id}.`);
  return analysis;
}

function given<T>(value: T | null, { userErrors }: UserErrors): T {
  if (value !== null) return value;
  throw new Error(userErrors.map(({ message }) => message).join(' ') || 'The platform answered with nothing.');
}
