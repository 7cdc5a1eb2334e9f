import { type Connection, Schema } from 'mongoose';
import { containsText } from '../database.mongo.js';
import { packRows, unpackRows } from './pack-rows.js';
import type { ChunkPlace, PackedChunk, RowChunkRepository } from './row-chunks.repository.js';

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

/** Chunks in a collection of their own, for example `import_keywords`. */
export function createRowChunkRepository<Row>(
  connection: Connection,
  collection: string,
  chunkSize: number,
): RowChunkRepository<Row> {
  const model = connection.model<ChunkDocument>(collection, chunkSchema, collection);

  async function rowsOf(ownerId: string, first: number, last: number): Promise<Row[]> {
    const chunks = await model
      .find({ ownerId, index: { $gte: first, $lte: last } }, { rows: 1 })
      .sort({ index: 1 })
      .lean();
    return (await Promise.all(chunks.map(({ rows }) => unpackRows<Row>(bytesOf(rows))))).flat();
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
    async page(ownerId, start, count) {
      const first = Math.floor(start / chunkSize);
      const rows = await rowsOf(ownerId, first, Math.floor((start + count - 1) / chunkSize));
      return rows.slice(start - first * chunkSize, start - first * chunkSize + count);
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
    async deleteOf(ownerId) {
      await model.deleteMany({ ownerId });
    },
  };
}

function idOf({ ownerId, index }: ChunkPlace): string {
  return `${ownerId}:${index}`;
}

function documentOf(chunk: PackedChunk): ChunkDocument {
  const { ownerId, workspaceId, index, packed, searchText } = chunk;
  return { _id: idOf(chunk), ownerId, workspaceId, index, rows: Buffer.from(packed), searchText };
}

/** Lean documents hold the driver's Binary instead of a Buffer. */
function bytesOf(value: Uint8Array | { buffer: Uint8Array }): Uint8Array {
  return value instanceof Uint8Array ? value : value.buffer;
}
