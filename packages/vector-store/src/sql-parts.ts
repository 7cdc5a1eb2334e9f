import type { SqlClient, VectorCollection, VectorQuery } from './vector-store.js';

/** The statements that do not depend on how a vector is stored. */
export function commonStatements(client: SqlClient, table: string) {
  const counted = async (sql: string, parameters: readonly unknown[]) =>
    (await client.query<{ count: number }>(sql, parameters))[0]?.count ?? 0;
  return {
    delete: ({ workspaceId, id }: VectorCollection, ids: readonly string[]) =>
      counted(
        `WITH gone AS (
           DELETE FROM ${table} WHERE workspace_id = $1 AND collection_id = $2
           AND id IN (SELECT jsonb_array_elements_text($3::jsonb)) RETURNING 1
         ) SELECT count(*)::int AS count FROM gone`,
        [workspaceId, id, JSON.stringify(ids)],
      ),
    deleteAll: ({ workspaceId, id }: VectorCollection) =>
      counted(
        `WITH gone AS (DELETE FROM ${table} WHERE workspace_id = $1 AND collection_id = $2 RETURNING 1)
         SELECT count(*)::int AS count FROM gone`,
        [workspaceId, id],
      ),
    count: ({ workspaceId, id }: VectorCollection) =>
      counted(`SELECT count(*)::int AS count FROM ${table} WHERE workspace_id = $1 AND collection_id = $2`, [
        workspaceId,
        id,
      ]),
  };
}

/** The condition of a filter, and its parameters from `$first` on. Keys and values are parameters, never text of the statement. */
export function filterCondition(
  filter: VectorQuery['filter'],
  first: number,
): { readonly sql: string; readonly parameters: string[] } {
  const parameters: string[] = [];
  const conditions = Object.entries(filter).map(([key, values]) => {
    const options = values.map((value) => {
      parameters.push(JSON.stringify({ [key]: value }));
      return `metadata @> $${first + parameters.length - 1}::jsonb`;
    });
    return options.length === 0 ? 'false' : `(${options.join(' OR ')})`;
  });
  return { sql: conditions.length === 0 ? 'true' : conditions.join(' AND '), parameters };
}
