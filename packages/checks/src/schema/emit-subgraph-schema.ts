import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);

/**
 * The SDL that a built subgraph emits.
 *
 * In a process of its own: type-graphql keeps its metadata in a global, so two subgraphs in one process would see each other's types.
 *
 * @throws when the subgraph is not built or its schema does not build
 */
export async function emitSubgraphSchema(root: string, name: string): Promise<string> {
  const module = pathToFileURL(join(root, 'subgraphs', name, 'dist', 'schema.js')).href;
  const script = `const { buildSchema } = await import(${JSON.stringify(module)}); process.stdout.write((await buildSchema()).sdl);`;
  const { stdout } = await run(process.execPath, ['--input-type=module', '--eval', script], {
    cwd: root,
    timeout: 60_000,
    maxBuffer: 32 * 1_024 * 1_024,
  });
  return `${stdout.trimEnd()}\n`;
}
