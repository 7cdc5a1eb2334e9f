// npm run schema: writes the emitted and composed schema files and tells what changed for clients.
import { build } from './lib/build.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { at } from './lib/root.mjs';
import { become, main } from './lib/run.mjs';

await main(async () => {
  await ensureInstalled();
  await build({ pages: false });
  await become(process.execPath, [at('packages/checks/dist/main.js'), 'schema']);
});
