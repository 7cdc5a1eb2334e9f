// npm run router -- --supergraph file.graphql --config router.yaml --port N: the router alone, over any supergraph.
import { build } from './lib/build.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { at } from './lib/root.mjs';
import { become, main } from './lib/run.mjs';

await main(async () => {
  await ensureInstalled();
  await build({ pages: false });
  // Room for young objects: large answers that outlive a collection are copied, which costs a third of the CPU (bench/README.md).
  await become(process.execPath, ['--max-semi-space-size=64', at('router/dist/main.js'), ...process.argv.slice(2)]);
});
