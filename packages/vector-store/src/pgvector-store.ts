import { commonStatements, filterCondition } from './sql-parts.js';
import { assertLength, type SqlClient, type VectorMatch, type VectorStore } from './vector-store.js';

const TABLE = 'vector_documents_pgvector';

/**
 * Compares in the database with the extension `vector`. A collection is found by its key and compared whole, so that nothing is missed.
 * An approximate index is left to whoever runs it: with many small collections in one table it would miss what the filter leaves over.
 *
 * @see https://github.com/pgvector/pgvector
 */
export function createPgvectorStore(client: SqlClient): VectorStore {
  return {
    ...commonStatements(client, TABLE),

    async prepare() {
      await client.query('CREATE EXTENSION IF NOT EXISTS vector', []);
      await client.query(
        `CREATE TABLE IF NOT EXISTS ${TABLE} (
           workspace_id TEXT NOT NULL, collection_id TEXT NOT NULL, id TEXT COLLATE "C" NOT NULL,
           body TEXT NOT NULL, metadata JSONB NOT NULL, embedding vector NOT NULL,
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
        vector: textOf(vector),
      }));
      await client.query(
        `INSERT INTO ${TABLE} (workspace_id, collection_id, id, body, metadata, embedding)
         SELECT $1, $2, id, body, metadata, vector::vector
         FROM jsonb_to_recordset($3::jsonb) AS given(id text, body text, metadata jsonb, vector text) ORDER BY id
         ON CONFLICT (workspace_id, collection_id, id)
         DO UPDATE SET body = excluded.body, metadata = excluded.metadata, embedding = excluded.embedding`,
        [collection.workspaceId, collection.id, JSON.stringify(rows)],
      );
    },

    search(collection, { vector, limit, filter, minimumScore }) {
      assertLength(vector, collection);
      const condition = filterCondition(filter, 6);
      // The distance to or from a zero vector is NaN.
      return client.query<VectorMatch>(
        `SELECT id, text, metadata, score FROM (
           SELECT id, body AS text, metadata, coalesce(nullif(1 - (embedding <=> $3::vector), 'NaN'::float8), 0) AS score
           FROM ${TABLE} WHERE workspace_id = $1 AND collection_id = $2 AND ${condition.sql}
         ) scored
         WHERE score >= $4::float8 ORDER BY score DESC, id LIMIT $5::int`,
        [collection.workspaceId, collection.id, textOf(vector), minimumScore, limit, ...condition.parameters],
      );
    },
  };
}

function textOf(vector: Float32Array): string {
  return `[${vector.join(',')}]`;
}
