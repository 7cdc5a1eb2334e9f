import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** A source file of the repository. */
export interface SourceFile {
  /** From the top of the repository, with forward slashes. */
  path: string;
  text: string;
}

const SKIPPED = new Set([
  'node_modules',
  'dist',
  '.next',
  '.data',
  '.build',
  'generated',
  'gql',
  'coverage',
  'artefacts',
  'migrations',
]);
const FOLDERS = ['packages', 'subgraphs', 'router', 'web', 'e2e', 'bench'];

/** Every TypeScript and JavaScript file that people write; generated and built ones are left out. */
export function sourceFiles(root: string): SourceFile[] {
  return FOLDERS.flatMap((folder) => [...walk(join(root, folder))])
    .filter((file) => /\.(ts|tsx|mjs|js)$/.test(file) && !file.endsWith('.d.ts'))
    .map((file) => ({ path: relative(root, file).split(sep).join('/'), text: readFileSync(file, 'utf8') }));
}

function* walk(folder: string): Generator<string> {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (SKIPPED.has(entry.name)) continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* walk(path);
    else if (entry.isFile()) yield path;
  }
}
