// Hive Gateway with the Rust planner and the executor made for it. Input: { supergraphSdl, sharesRequests }.
import { createServer } from 'node:http';
import { runChild } from '../child.mjs';
import { peer } from '../peers.mjs';

runChild(async ({ supergraphSdl, sharesRequests }) => {
  const { createGatewayRuntime } = await peer('@graphql-hive/gateway');
  const { unifiedGraphHandler } = await peer('@graphql-hive/router-runtime');
  const gateway = createGatewayRuntime({
    supergraph: supergraphSdl,
    unifiedGraphHandler,
    logging: 'error',
    // By default one request serves all sixteen callers at once, since nothing of them is passed on; every other gateway here asks for each.
    transportEntries: { '*': { options: { deduplicateInflightRequests: sharesRequests } } },
  });
  const server = createServer(gateway);
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${server.address().port}/graphql`;
});
