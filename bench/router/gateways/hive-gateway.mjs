// Hive Gateway with the Rust planner and the executor made for it. Input: { supergraphSdl }.
import { createServer } from 'node:http';
import { runChild } from '../child.mjs';
import { peer } from '../peers.mjs';

runChild(async ({ supergraphSdl }) => {
  const { createGatewayRuntime } = await peer('@graphql-hive/gateway');
  const { unifiedGraphHandler } = await peer('@graphql-hive/router-runtime');
  const gateway = createGatewayRuntime({
    supergraph: supergraphSdl,
    unifiedGraphHandler,
    logging: 'error',
    // It would share one request among all sixteen callers, whose answers may differ: every gateway here asks for each of them.
    transportEntries: { '*': { options: { deduplicateInflightRequests: false } } },
  });
  const server = createServer(gateway);
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${server.address().port}/graphql`;
});
