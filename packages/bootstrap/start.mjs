// npm start: everything on this machine, in the foreground. Options go to the supervisor (npm start -- --help).
import { build } from './lib/build.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { at } from './lib/root.mjs';
import { become, main } from './lib/run.mjs';

const options = process.argv.slice(2);

await main(async () => {
  await ensureInstalled();
  await build({ pages: !options.includes('--headless') });
  await become(process.execPath, [at('packages/supervisor/dist/main.js'), ...options]);
});
