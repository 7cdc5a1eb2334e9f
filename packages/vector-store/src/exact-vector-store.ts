import { commonStatements, filterCondition } from './sql-parts.js';
import {
  assertLength,
  type SqlClient,
  type VectorCollection,
  type VectorMatch,
  type VectorStore,
} from './vector-store.js';

/** Rows read at a time: other work gets its turn in between. */
const PAGE = 1_000;

/**
 * Compares with every vector of the collection: nothing is ever missed. Needs no extension of PostgreSQL. The work grows with the
 * collection, which suits tens of thousands; beyond that use pgvector.
 *
 * Vectors are stored as the bytes of 32-bit floats. 10,000 of 512 numbers took 0.4 s to compare this way on a busy machine (90 ms of them
 * processor time here), and 1.1 s of the database's as `real[]` in SQL.
 */
export function createExactVectorStore(client: SqlClient): VectorStore {
  return {
    ...commonStatements(client, 'vector_documents'),

    async prepare() {
      await client.query(
        `CREATE TABLE IF NOT EXISTS vector_documents (
           workspace_id TEXT NOT NULL, collection_id TEXT NOT NULL, id TEXT COLLATE "C" NOT NULL,
           body TEXT NOT NULL, metadata JSONB NOT NULL, vector BYTEA NOT NULL,
           PRIMARY KEY (workspace_id, collection_id, id)
         )`,
        [],
      );
    },

    async upsert(collection, documents) {
      for (const { vector } of documents) assertLength(vector, collection);
      const rows = documents.map(({ id, text, metadata, vector }) => ({
        id,
        body: text,
        metadata,
        vector: bytesOf(vector).toString('base64'),
      }));
      await client.query(
        `INSERT INTO vector_documents (workspace_id, collection_id, id, body, metadata, vector)
         SELECT $1, $2, id, body, metadata, decode(vector, 'base64')
         FROM jsonb_to_recordset($3::jsonb) AS given(id text, body text, metadata jsonb, vector text) ORDER BY id
         ON CONFLICT (workspace_id, collection_id, id)
         DO UPDATE SET body = excluded.body, metadata = excluded.metadata, vector = excluded.vector`,
        [collection.workspaceId, collection.id, JSON.stringify(rows)],
      );
    },

    async search(collection, { vector, limit, filter, minimumScore }) {
      assertLength(vector, collection);
      const best = createBest(limit);
      for await (const page of pages(client, collection, filter)) {
        for (const row of page) {
          const score = cosine(vector, floatsOf(row.vector));
          if (score >= minimumScore) best.offer({ id: row.id, score });
        }
      }
      return withTexts(client, collection, best.all());
    },
  };
}

async function* pages(
  client: SqlClient,
  { workspaceId, id }: VectorCollection,
  filter: Readonly<Record<string, readonly string[]>>,
) {
  const condition = filterCondition(filter, 4);
  let after = '';
  for (;;) {
    const page = await client.query<{ id: string; vector: Uint8Array }>(
      `SELECT id, vector FROM vector_documents
       WHERE workspace_id = $1 AND collection_id = $2 AND id > $3 AND ${condition.sql} ORDER BY id LIMIT ${PAGE}`,
      [workspaceId, id, after, ...condition.parameters],
    );
    yield page;
    const last = page.at(-1);
    if (page.length < PAGE || !last) return;
    after = last.id;
  }
}

type Scored = Pick<VectorMatch, 'id' | 'score'>;

/** Keeps the best so many, in order. */
function createBest(limit: number) {
  const kept: Scored[] = [];
  return {
    offer(one: Scored) {
      const worst = kept.at(-1);
      if (kept.length === limit && worst && !isBefore(one, worst)) return;
      let place = kept.length;
      while (place > 0 && isBefore(one, kept[place - 1] as Scored)) place -= 1;
      kept.splice(place, 0, one);
      if (kept.length > limit) kept.pop();
    },
    all: (): readonly Scored[] => kept,
  };
}

function isBefore(one: Scored, other: Scored): boolean {
  return one.score !== other.score ? one.score > other.score : one.id < other.id;
}

async function withTexts(
  client: SqlClient,
  { workspaceId, id }: VectorCollection,
  best: readonly Scored[],
): Promise<VectorMatch[]> {
  const rows = await client.query<{ id: string; text: string; metadata: Record<string, string> }>(
    `SELECT id, body AS text, metadata FROM vector_documents
     WHERE workspace_id = $1 AND collection_id = $2 AND id IN (SELECT jsonb_array_elements_text($3::jsonb))`,
    [workspaceId, id, JSON.stringify(best.map((match) => match.id))],
  );
  const byId = new Map(rows.map((row) => [row.id, row]));
  // One that was deleted in between is no match any more.
  return best.flatMap((match) => {
    const row = byId.get(match.id);
    return row ? [{ ...row, score: match.score }] : [];
  });
}

function cosine(one: Float32Array, other: Float32Array): number {
  let [dot, lengthOne, lengthOther] = [0, 0, 0];
  for (let i = 0; i < one.length; i++) {
    const a = one[i] as number;
    const b = other[i] as number;
    dot += a * b;
    lengthOne += a * a;
    lengthOther += b * b;
  }
  return lengthOne === 0 || lengthOther === 0 ? 0 : dot / Math.sqrt(lengthOne * lengthOther);
}

/** Little-endian, as every processor that this runs on has them. */
function bytesOf(vector: Float32Array): Buffer {
  return Buffer.from(vector.buffer, vector.byteOffset, vector.byteLength);
}

function floatsOf(bytes: Uint8Array): Float32Array {
  // A view needs an address that is a multiple of four; drivers hand out pieces of larger buffers.
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : Uint8Array.from(bytes);
  return new Float32Array(aligned.buffer, aligned.byteOffset, aligned.byteLength / 4);
}
