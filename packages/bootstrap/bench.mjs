// npm run bench -- <name>: the figures of one part against its peers or its limits.
import { existsSync, readdirSync } from 'node:fs';
import { build } from './lib/build.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { at } from './lib/root.mjs';
import { become, main, StepFailed } from './lib/run.mjs';

const [name = '', ...options] = process.argv.slice(2);

await main(async () => {
  const file = [`${name}.mjs`, `${name}/main.mjs`, `${name}/index.mjs`]
    .map((path) => at('bench', path))
    .find((path) => existsSync(path));
  if (name === '' || name.includes('..') || file === undefined) {
    const known = readdirSync(at('bench')).filter(
      (entry) => !entry.startsWith('.') && entry !== 'package.json' && entry !== 'node_modules',
    );
    throw new StepFailed(
      `Usage: npm run bench -- <name>. There are: ${known.map((entry) => entry.replace(/\.mjs$/, '')).join(', ')}.`,
    );
  }
  await ensureInstalled();
  await build({ pages: false });
  await become(process.execPath, ['--expose-gc', file, ...options]);
});
