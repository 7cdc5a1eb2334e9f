import { containsText, modelOf } from '@paissive/mongodb';
import { type Connection, Schema } from 'mongoose';
import { bytesOf, packRows, unpackRows } from './pack-rows.js';
import type { ChunkPlace, PackedChunk, RowChunkRepository, RowPage } from './row-chunks.repository.js';

interface ChunkDocument {
  _id: string;
  ownerId: string;
  workspaceId: string;
  index: number;
  rows: Buffer;
  searchText?: string | undefined;
}

const chunkSchema = new Schema<ChunkDocument>(
  {
    _id: { type: String, required: true },
    ownerId: { type: String, required: true },
    workspaceId: { type: String, required: true },
    index: { type: Number, required: true },
    rows: { type: Buffer, required: true },
    searchText: String,
  },
  { versionKey: false, autoIndex: false },
);
chunkSchema.index({ ownerId: 1, index: 1 }, { unique: true });
chunkSchema.index({ workspaceId: 1 });

/** Names in one query. */
const OWNERS_AT_ONCE = 500;

/** Chunks in a collection of their own, for example `import_keywords`. */
export function createRowChunkRepository<Row>(
  connection: Connection,
  collection: string,
  chunkSize: number,
): RowChunkRepository<Row> {
  const model = modelOf<ChunkDocument>(connection, collection, chunkSchema);

  /** The chunks that a page lies in. */
  function placesOf({ ownerId, start, count }: RowPage): string[] {
    const first = Math.floor(start / chunkSize);
    const last = Math.floor((start + count - 1) / chunkSize);
    return Array.from({ length: last - first + 1 }, (_, offset) => idOf({ ownerId, index: first + offset }));
  }

  return {
    chunkSize,
    async write({ rows, ...place }) {
      await this.writePacked([{ ...place, packed: await packRows(rows) }]);
    },
    async writePacked(chunks) {
      if (chunks.length === 0) return;
      await model.bulkWrite(
        chunks.map((chunk) => ({
          replaceOne: { filter: { _id: idOf(chunk) }, replacement: documentOf(chunk), upsert: true },
        })),
      );
    },
    async pages(pages) {
      const ids = [...new Set(pages.flatMap(placesOf))];
      const found = await model.find({ _id: { $in: ids } }, { rows: 1 }).lean();
      const chunks = new Map(
        await Promise.all(found.map(async ({ _id, rows }) => [_id, await unpackRows<Row>(bytesOf(rows))] as const)),
      );
      return pages.map((page) => {
        const rows = placesOf(page).flatMap((id) => chunks.get(id) ?? []);
        const offset = page.start % chunkSize;
        return rows.slice(offset, offset + page.count);
      });
    },
    async *packed(ownerId) {
      for (let index = 0; ; index += 1) {
        const chunk = await model.findOne({ ownerId, index }, { rows: 1 }).lean();
        if (chunk === null) return;
        yield bytesOf(chunk.rows);
      }
    },
    async ownersMatching(workspaceId, text) {
      return model.distinct('ownerId', { workspaceId, searchText: containsText(text) });
    },
    async searchTexts(ownerIds) {
      const texts = new Map<string, string[]>();
      for (let start = 0; start < ownerIds.length; start += OWNERS_AT_ONCE) {
        const some = ownerIds.slice(start, start + OWNERS_AT_ONCE);
        const chunks = await model
          .find({ ownerId: { $in: some } }, { ownerId: 1, searchText: 1 })
          .sort({ ownerId: 1, index: 1 })
          .lean();
        for (const { ownerId, searchText = '' } of chunks) {
          texts.set(ownerId, [...(texts.get(ownerId) ?? []), ...searchText.split('\n')]);
        }
      }
      return texts;
    },
    async deleteOf(ownerId) {
      await model.deleteMany({ ownerId });
    },
    async deleteOfAll(ownerIds) {
      for (let start = 0; start < ownerIds.length; start += OWNERS_AT_ONCE) {
        await model.deleteMany({ ownerId: { $in: ownerIds.slice(start, start + OWNERS_AT_ONCE) } });
      }
    },
  };
}

function idOf({ ownerId, index }: Pick<ChunkPlace, 'ownerId' | 'index'>): string {
  return `${ownerId}:${index}`;
}

function documentOf(chunk: PackedChunk): ChunkDocument {
  const { ownerId, workspaceId, index, packed, searchText } = chunk;
  return { _id: idOf(chunk), ownerId, workspaceId, index, rows: Buffer.from(packed), searchText };
}
