import { createHash, randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { copyFile, mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { at } from './root.mjs';
import { StepFailed, say, seconds } from './run.mjs';

const MANIFEST = '.compiled.json';

/** Compiles the TypeScript of every package, subgraph and the router into `dist/`: only files whose content changed. */
export async function compile() {
  const started = performance.now();
  const swc = createRequire(at('package.json'))('@swc/core');
  const options = JSON.parse(await readFile(at('.swcrc'), 'utf8'));
  const settings = digest(JSON.stringify([options, swc.version]));
  const counts = await Promise.all(
    (await projects()).map((project) => compileProject(project, swc, options, settings)),
  );
  const compiled = counts.reduce((sum, count) => sum + count, 0);
  if (compiled > 0) say(`Compiled ${compiled} files in ${seconds(started)}.`);
}

async function projects() {
  const folders = ['router'];
  for (const parent of ['packages', 'subgraphs']) {
    for (const name of await readdir(at(parent))) folders.push(join(parent, name));
  }
  return folders.map((folder) => at(folder)).filter((folder) => existsSync(join(folder, 'src')));
}

/** Compiles one project's `src/` and answers how many files that took. */
export async function compileProject(project, swc, options, settings) {
  const [source, target] = [join(project, 'src'), join(project, 'dist')];
  const before = await readManifest(join(target, MANIFEST), settings);
  const after = {};
  let compiled = 0;
  for (const file of await sourcesOf(source)) {
    const { mtimeMs, size } = await stat(join(source, file));
    const known = before[file];
    const isThere = outputsOf(file).every((output) => existsSync(join(target, output)));
    if (isThere && known !== undefined && known.mtimeMs === mtimeMs && known.size === size) {
      after[file] = known;
      continue;
    }
    const text = await readFile(join(source, file), 'utf8');
    const hash = digest(text);
    after[file] = { mtimeMs, size, hash };
    if (isThere && known?.hash === hash) continue;
    await emit({ source, target, file, text }, swc, options);
    compiled++;
  }
  const kept = new Set(Object.keys(after).flatMap(outputsOf));
  if (await removeOthers(target, kept)) compiled++;
  if (compiled > 0 || JSON.stringify(before) !== JSON.stringify(after)) {
    await mkdir(target, { recursive: true });
    await writeWhole(join(target, MANIFEST), JSON.stringify({ settings, files: after }));
  }
  return compiled;
}

/** Files that belong into `dist/`: no tests, no declarations; what is not TypeScript is copied. */
async function sourcesOf(source) {
  const entries = await readdir(source, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && !/\.(test|fixture)\.ts$|\.d\.ts$/.test(entry.name))
    .map((entry) => relative(source, join(entry.parentPath ?? entry.path, entry.name)));
}

const isTypeScript = (file) => file.endsWith('.ts');
const outputsOf = (file) =>
  isTypeScript(file) ? [file.replace(/\.ts$/, '.js'), file.replace(/\.ts$/, '.js.map')] : [file];

async function emit({ source, target, file, text }, swc, options) {
  const [output, map] = outputsOf(file).map((name) => join(target, name));
  await mkdir(dirname(output), { recursive: true });
  if (!isTypeScript(file)) return copyFile(join(source, file), output);
  const sourceFileName = relative(dirname(output), join(source, file));
  try {
    const result = await swc.transform(text, {
      ...options,
      swcrc: false,
      filename: join(source, file),
      sourceFileName,
    });
    await writeWhole(map, result.map ?? '');
    await writeWhole(output, `${result.code}\n//# sourceMappingURL=${map.slice(dirname(map).length + 1)}\n`);
  } catch (error) {
    throw new StepFailed(`${relative(at(), join(source, file))} does not compile:\n${error.message}`);
  }
}

/** Processes may be reading `dist/` while it is built, so a file is there whole or not at all. */
async function writeWhole(path, text) {
  const unfinished = `${path}.${randomUUID()}`;
  await writeFile(unfinished, text);
  await rename(unfinished, path);
}

/** Output of sources that are gone would still be importable. */
async function removeOthers(target, kept) {
  if (!existsSync(target)) return false;
  const entries = await readdir(target, { recursive: true, withFileTypes: true });
  const others = entries
    .filter((entry) => entry.isFile() && entry.name !== MANIFEST)
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .filter((path) => !kept.has(relative(target, path)));
  await Promise.all(others.map((path) => rm(path, { force: true })));
  return others.length > 0;
}

async function readManifest(path, settings) {
  try {
    const manifest = JSON.parse(await readFile(path, 'utf8'));
    return manifest.settings === settings ? manifest.files : {};
  } catch {
    return {};
  }
}

function digest(text) {
  return createHash('sha256').update(text).digest('hex');
}
