// npm run router -- --supergraph file.graphql --config router.yaml --port N: the router alone, over any supergraph.
import { build } from './lib/build.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { at } from './lib/root.mjs';
import { become, main } from './lib/run.mjs';

await main(async () => {
  await ensureInstalled();
  await build({ pages: false });
  await become(process.execPath, [at('router/dist/main.js'), ...process.argv.slice(2)]);
});
