// Subgraphs that answer from memory, and a collector that takes everything. Answers are recorded once per request text.
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { subgraphs } from '../router-engine/federation.mjs';

const require = createRequire(new URL('../../router/package.json', import.meta.url));
const { composeServices } = require('@apollo/composition');
const { buildSubgraphSchema } = require('@apollo/subgraph');
const { execute, parse } = require('graphql');

async function listen(handle) {
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request.setEncoding('utf8')) body += chunk;
    response.setHeader('content-type', 'application/json');
    response.end(await handle(body));
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${server.address().port}`;
}

const urls = {};
for (const [name, { typeDefs, resolvers }] of Object.entries(subgraphs)) {
  const schema = buildSubgraphSchema([{ typeDefs: parse(typeDefs), resolvers }]);
  const recorded = new Map();
  urls[name] = await listen(async (body) => {
    if (!recorded.has(body)) {
      const { query, variables } = JSON.parse(body);
      recorded.set(body, JSON.stringify(await execute({ schema, document: parse(query), variableValues: variables })));
    }
    return recorded.get(body);
  });
}
const { supergraphSdl } = composeServices(
  Object.entries(subgraphs).map(([name, { typeDefs }]) => ({
    name,
    url: `${urls[name]}/graphql`,
    typeDefs: parse(typeDefs),
  })),
);
process.send({ urls, supergraphSdl, collector: await listen(() => '{}') });
