import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { Readable } from 'node:stream';
import type { AnalysisResult, Rejection } from './analysis-result.js';
import { PlatformFailure, UnusableInputError } from './cli-error.js';
import type { GraphQLClient } from './graphql-client.js';
import { ANALYZE, CANCEL, CREATE_UPLOAD, IMPORT, PROGRESS, REJECTED_ROWS } from './operations.js';
import { readPages } from './read-pages.js';
import { readRanking } from './read-ranking.js';

export interface Progress {
  stage: string;
  /** 0–100 */
  percent: number;
  message: string;
}

export interface AnalyzeFileDeps {
  client: GraphQLClient;
  onProgress(progress: Progress): void;
  /** Aborting cancels the analysis on the platform too. */
  signal: AbortSignal;
  /** Milliseconds of a monotonic clock. */
  now(): number;
}

/**
 * The main job: upload, import, analyse, watch, read the ranking.
 *
 * @throws UnusableInputError when the file is missing, too large, of another kind or without a usable row
 * @throws PlatformFailure when the platform fails or the analysis does not complete
 */
export async function analyzeFile(
  deps: AnalyzeFileDeps,
  file: string,
  name: string | undefined,
): Promise<AnalysisResult> {
  const started = deps.now();
  const read = await importFile(deps, file, name);
  if (read.acceptedCount === 0)
    throw new UnusableInputError(`${file} has no usable row: ${await firstReason(deps, read.id)}`);
  const analysisId = await analyze(deps, read.id, name ?? basename(file));
  await watch(deps, analysisId);
  return {
    import: {
      format: read.format,
      recognition: read.recognition,
      rows: read.rowCount,
      accepted: read.acceptedCount,
      rejected: read.rejectedCount === 0 ? [] : await rejections(deps.client, read.id),
      notices: read.notices,
    },
    opportunities: await readRanking(deps.client, analysisId),
    elapsedMs: deps.now() - started,
  };
}

interface ImportFields {
  id: string;
  format: string;
  recognition: string;
  rowCount: number;
  acceptedCount: number;
  rejectedCount: number;
  notices: string[];
}
interface UserErrors {
  userErrors: { __typename?: string; message: string; columns?: { name: string; meaning: string | null }[] }[];
}

/**
 * Checks what can be told of a file without reading it.
 *
 * @returns its size in bytes
 * @throws UnusableInputError when it is missing, empty or no file
 */
export async function checkFile(file: string): Promise<number> {
  const found = await stat(file).catch(() => undefined);
  if (!found) throw new UnusableInputError(`There is no file ${file}.`);
  if (!found.isFile()) throw new UnusableInputError(`${file} is not a file.`);
  if (found.size === 0) throw new UnusableInputError(`${file} is empty.`);
  return found.size;
}

async function importFile(deps: AnalyzeFileDeps, file: string, name: string | undefined): Promise<ImportFields> {
  const sizeBytes = await checkFile(file);
  const fileName = basename(file);
  const { createUpload } = await deps.client.request<{
    createUpload: UserErrors & { upload: { id: string; url: string; method: string } | null };
  }>(CREATE_UPLOAD, { fileName, sizeBytes });
  if (!createUpload.upload) throw new UnusableInputError(told(createUpload));
  deps.onProgress({ stage: 'UPLOAD', percent: 0, message: `Uploading ${fileName}` });
  await send(createUpload.upload, file, sizeBytes, deps.signal);
  deps.onProgress({ stage: 'IMPORT', percent: 0, message: `Reading ${fileName}` });
  const { importKeywords } = await deps.client.request<{
    importKeywords: UserErrors & { import: ImportFields | null };
  }>(IMPORT, {
    input: { name: name ?? null, fileName, uploadId: createUpload.upload.id },
  });
  if (!importKeywords.import) throw new UnusableInputError(`${file}: ${told(importKeywords)}`);
  return importKeywords.import;
}

async function send(
  upload: { url: string; method: string },
  file: string,
  size: number,
  signal: AbortSignal,
): Promise<void> {
  const response = await fetch(upload.url, {
    method: upload.method,
    headers: { 'content-length': String(size) },
    body: Readable.toWeb(createReadStream(file)) as ReadableStream,
    signal,
    duplex: 'half',
  } as RequestInit);
  if (response.ok) return;
  const text = await response.text();
  throw new PlatformFailure(`The upload of ${file} was refused with ${response.status}: ${text.slice(0, 500)}`);
}

async function analyze({ client }: AnalyzeFileDeps, importId: string, name: string): Promise<string> {
  const { analyzeNiche } = await client.request<{ analyzeNiche: UserErrors & { analysis: { id: string } | null } }>(
    ANALYZE,
    { importId, name },
  );
  if (!analyzeNiche.analysis) throw new UnusableInputError(told(analyzeNiche));
  return analyzeNiche.analysis.id;
}

async function watch({ client, onProgress, signal }: AnalyzeFileDeps, id: string): Promise<void> {
  let last: (Progress & { status: string }) | undefined;
  for await (const { analysisProgress } of client.subscribe<{ analysisProgress: Progress & { status: string } }>(
    PROGRESS,
    { id },
    signal,
  )) {
    last = analysisProgress;
    onProgress(analysisProgress);
  }
  if (signal.aborted) {
    await client.request(CANCEL, { id });
    throw new PlatformFailure('Cancelled. What was done so far is kept on the platform.');
  }
  if (last?.status !== 'COMPLETED') throw new PlatformFailure(last?.message ?? 'The analysis ended without a word.');
}

async function rejections(client: GraphQLClient, id: string): Promise<Rejection[]> {
  return readPages(async (after) => {
    const data = await client.request<{
      import: { rejectedRows: { nodes: Rejection[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } } };
    }>(REJECTED_ROWS, { id, after });
    return data.import.rejectedRows;
  });
}

async function firstReason({ client }: AnalyzeFileDeps, id: string): Promise<string> {
  const [first] = await rejections(client, id);
  return first ? `line ${first.line}: ${first.reason}` : 'it holds no keywords.';
}

function told({ userErrors }: UserErrors): string {
  return userErrors
    .map(({ message, columns }) =>
      columns ? `${message} Columns found: ${columns.map((column) => column.name).join(', ')}.` : message,
    )
    .join(' ');
}
