import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkBoundaries, type Manifest } from './boundaries/check-boundaries.js';
import { checkSizes } from './files/check-sizes.js';
import { sourceFiles } from './files/source-files.js';
import { formatFinding } from './finding.js';
import { reportChanges } from './schema/report-changes.js';
import { driftedFiles, schemaFiles } from './schema/schema-files.js';

/*
 * node packages/checks/dist/main.js           checks everything, changes nothing
 * node packages/checks/dist/main.js schema    writes the schema files and tells what changed for clients
 */
const root = fileURLToPath(new URL('../../../', import.meta.url));
const writes = process.argv[2] === 'schema';
const ok = writes ? await writeSchema() : checkSources() && (await checkSchema());
process.exitCode = ok ? 0 : 1;

function checkSources(): boolean {
  const files = sourceFiles(root);
  const findings = [...checkBoundaries(files, manifests()), ...checkSizes(files)];
  for (const finding of findings) console.error(formatFinding(finding));
  console.log(`${files.length} files checked for imports and size, ${findings.length} findings`);
  return findings.length === 0;
}

async function checkSchema(): Promise<boolean> {
  const result = await schemaFiles(root);
  if (!result.ok) return fail(result.errors);
  tellChanges(result.files);
  const drifted = driftedFiles(root, result.files);
  if (drifted.length > 0)
    return fail(drifted.map((path) => `${path} is not what the services emit; run npm run schema and commit it`));
  console.log(`${result.files.size} schema files are as emitted`);
  return true;
}

async function writeSchema(): Promise<boolean> {
  const result = await schemaFiles(root);
  if (!result.ok) return fail(result.errors);
  for (const hint of result.hints) console.warn(`hint: ${hint}`);
  tellChanges(result.files);
  const drifted = driftedFiles(root, result.files);
  for (const path of drifted) writeFileSync(join(root, path), result.files.get(path) ?? '');
  console.log(drifted.length === 0 ? 'The schema files were up to date' : `Wrote ${drifted.join(', ')}`);
  return true;
}

/** Against the last commit: what is on disk may be the change itself. */
function tellChanges(files: ReadonlyMap<string, string>): void {
  const before = committed('schema/api.graphql');
  const after = files.get('schema/api.graphql');
  if (before === undefined || after === undefined) return;
  const { breaking, dangerous } = reportChanges(before, after);
  for (const change of breaking) console.warn(`breaking change: ${change}`);
  for (const change of dangerous) console.warn(`dangerous change: ${change}`);
}

function committed(path: string): string | undefined {
  try {
    return execFileSync('git', ['show', `HEAD:${path}`], {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  } catch {
    // Not a checkout, or the first version of the file: there is nothing to compare with.
    return undefined;
  }
}

function manifests(): Map<string, Manifest> {
  const folders = ['router', 'router/playground', 'web', 'e2e', 'bench'];
  for (const parent of ['packages', 'subgraphs'])
    folders.push(...readdirSync(join(root, parent)).map((name) => `${parent}/${name}`));
  const found = folders.filter((folder) => existsSync(join(root, folder, 'package.json')));
  return new Map(
    found.map((folder) => [folder, JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8')) as Manifest]),
  );
}

function fail(messages: readonly string[]): false {
  for (const message of messages) console.error(message);
  return false;
}
