import { createHash } from 'node:crypto';
import type { FileSource } from '@paissive/delimited-text';
import { inspectBytes } from '@paissive/delimited-text';
import type { RowChunkRepository } from '../row-chunks/row-chunks.repository.js';
import type { ColumnMapping } from './formats/apply-mapping.js';
import type { KeywordImport, KeywordRecord, RowRejection } from './keyword-import.js';
import type { KeywordImportRepository } from './keyword-import.repository.js';
import { type ReadKeywordFileResult, type ReadSummary, readKeywordFile } from './read-keyword-file.js';

export interface ImportKeywordsDeps {
  readonly imports: KeywordImportRepository;
  readonly keywords: RowChunkRepository<KeywordRecord>;
  readonly rejections: RowChunkRepository<RowRejection>;
  readonly newId: () => string;
  readonly now: () => Date;
}

export interface ImportKeywordsRequest {
  readonly workspaceId: string;
  readonly source: FileSource;
  readonly name: string | null;
  readonly fileName: string | null;
  readonly mapping: readonly ColumnMapping[];
}

export type ImportKeywordsResult =
  | { readonly kind: 'imported'; readonly import: KeywordImport }
  | Exclude<ReadKeywordFileResult, { kind: 'readable' }>;

export type ImportKeywords = (request: ImportKeywordsRequest) => Promise<ImportKeywordsResult>;

const PREVIEW_LENGTH = 10;

/**
 * Reads a keyword file and stores every row of it, used or not. The rows are written first and the import last: one
 * that was interrupted is never seen. The same content in the same workspace answers with the same import.
 */
export function createImportKeywords(deps: ImportKeywordsDeps): ImportKeywords {
  const { imports, newId, now } = deps;

  return async ({ workspaceId, source, name, fileName, mapping }) => {
    const inspection = await inspectBytes(source);
    const contentHash = hashOf(inspection.sha256, mapping);
    const known = await imports.findByContent(workspaceId, contentHash);
    if (known) return { kind: 'imported', import: known };

    const createdAt = now();
    const file = await readKeywordFile(source, { fileName, now: createdAt, mapping, inspection });
    if (file.kind !== 'readable') return file;
    const id = newId();
    await imports.begin({ id, startedAt: createdAt });
    const { summary, facts } = await storeRows(deps, { id, workspaceId }, file.rows());
    const keywordImport: KeywordImport = {
      id,
      workspaceId,
      contentHash,
      name: name ?? fileName ?? 'Keywords',
      fileName,
      format: file.format,
      recognition: file.recognition,
      sizeBytes: inspection.sizeBytes,
      ...summary,
      ...facts,
      columns: file.columns,
      createdAt,
    };
    if ((await imports.finish(keywordImport)) === 'stored') return { kind: 'imported', import: keywordImport };
    await discardImport(deps, id);
    const winner = await imports.findByContent(workspaceId, contentHash);
    if (!winner) throw new Error('An import with the same content exists but cannot be found.');
    return { kind: 'imported', import: winner };
  };
}

/** Deletes what an import left behind that was never finished. */
export async function discardImport(
  { imports, keywords, rejections }: Pick<ImportKeywordsDeps, 'imports' | 'keywords' | 'rejections'>,
  id: string,
): Promise<void> {
  await keywords.deleteOf(id);
  await rejections.deleteOf(id);
  await imports.discard(id);
}

interface ImportFacts {
  readonly firstMonth: string | null;
  readonly lastMonth: string | null;
  readonly currency: string | null;
  readonly preview: readonly KeywordRecord[];
}

async function storeRows(
  { keywords, rejections }: ImportKeywordsDeps,
  owner: { readonly id: string; readonly workspaceId: string },
  rows: AsyncGenerator<{ records: KeywordRecord[]; rejections: RowRejection[] }, ReadSummary>,
): Promise<{ summary: ReadSummary; facts: ImportFacts }> {
  const keywordWriter = createChunkWriter(keywords, owner);
  const rejectionWriter = createChunkWriter(rejections, owner);
  const preview: KeywordRecord[] = [];
  let firstMonth: string | null = null;
  let lastMonth: string | null = null;
  let currency: string | null = null;
  for (;;) {
    const next = await rows.next();
    if (next.done) {
      await keywordWriter.end();
      await rejectionWriter.end();
      return { summary: next.value, facts: { firstMonth, lastMonth, currency, preview } };
    }
    for (const record of next.value.records) {
      const first = record.months[0]?.month;
      const last = record.months.at(-1)?.month;
      if (first !== undefined && (firstMonth === null || first < firstMonth)) firstMonth = first;
      if (last !== undefined && (lastMonth === null || last > lastMonth)) lastMonth = last;
      currency ??= record.currency;
      if (preview.length < PREVIEW_LENGTH) preview.push(record);
    }
    await keywordWriter.add(next.value.records);
    await rejectionWriter.add(next.value.rejections);
  }
}

/** Gathers rows until a chunk is full; at most one chunk waits. */
function createChunkWriter<Row>(
  chunks: RowChunkRepository<Row>,
  { id, workspaceId }: { readonly id: string; readonly workspaceId: string },
) {
  let waiting: Row[] = [];
  let index = 0;

  async function writeFirst(count: number): Promise<void> {
    const rows = waiting.slice(0, count);
    waiting = waiting.slice(count);
    await chunks.write({ ownerId: id, workspaceId, index, rows });
    index += 1;
  }

  return {
    async add(rows: readonly Row[]): Promise<void> {
      for (const row of rows) waiting.push(row);
      while (waiting.length >= chunks.chunkSize) await writeFirst(chunks.chunkSize);
    },
    async end(): Promise<void> {
      if (waiting.length > 0) await writeFirst(waiting.length);
    },
  };
}

function hashOf(sha256: string, mapping: readonly ColumnMapping[]): string {
  if (mapping.length === 0) return sha256;
  const sorted = mapping.map(({ column, meaning }) => [column, meaning]).sort();
  return createHash('sha256').update(sha256).update(JSON.stringify(sorted)).digest('hex');
}
