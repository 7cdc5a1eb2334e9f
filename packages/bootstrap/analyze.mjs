// npm run analyze -- <file>: the main job from a terminal.
import { build } from './lib/build.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { at } from './lib/root.mjs';
import { become, main } from './lib/run.mjs';

await main(async () => {
  await ensureInstalled();
  await build({ pages: false });
  await become(process.execPath, [at('packages/cli/dist/main.js'), ...process.argv.slice(2)]);
});
