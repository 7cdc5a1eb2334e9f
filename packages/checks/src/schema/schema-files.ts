import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compose } from './compose.js';
import { emitSubgraphSchema } from './emit-subgraph-schema.js';
import { readSubgraphConfigs } from './subgraph-config.js';

export type SchemaFiles = { ok: true; files: Map<string, string>; hints: string[] } | { ok: false; errors: string[] };

/** What the files under schema/ have to hold, by path: each subgraph's SDL, the supergraph, the public API. */
export async function schemaFiles(root: string): Promise<SchemaFiles> {
  const configs = readSubgraphConfigs(root);
  const subgraphs = await Promise.all(
    configs.map(async (config) => ({ ...config, sdl: await emitSubgraphSchema(root, config.name) })),
  );
  const composed = compose(subgraphs);
  if (!composed.ok) return composed;
  const files = new Map(subgraphs.map(({ schemaFile, sdl }) => [schemaFile.replace(/^\.\//, ''), sdl]));
  files.set('schema/supergraph.graphql', composed.supergraph);
  files.set('schema/api.graphql', composed.api);
  return { ok: true, files, hints: composed.hints };
}

/** Which of the files differ from what is on disk. */
export function driftedFiles(root: string, files: ReadonlyMap<string, string>): string[] {
  return [...files]
    .filter(([path, text]) => !existsSync(join(root, path)) || readFileSync(join(root, path), 'utf8') !== text)
    .map(([path]) => path);
}
