// The four subgraphs over HTTP. An answer is worked out once and then sent from memory: the gateways are what is measured.
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { subgraphs } from '../router-engine/federation.mjs';
import { runChild } from './child.mjs';

const require = createRequire(new URL('../../router/package.json', import.meta.url));
const { buildSubgraphSchema } = require('@apollo/subgraph');
const { execute, parse } = require('graphql');

let requests = 0;
const answers = new Map();

runChild(
  async () => Object.fromEntries(await Promise.all(Object.keys(subgraphs).map(serve))),
  () => ({ requests }),
);

async function serve(name) {
  const { typeDefs, resolvers } = subgraphs[name];
  const schema = buildSubgraphSchema([{ typeDefs: parse(typeDefs), resolvers }]);
  const server = createServer((request, response) => {
    requests++;
    const chunks = [];
    request.on('data', (chunk) => chunks.push(chunk));
    request.on('end', async () => {
      const body = Buffer.concat(chunks).toString();
      const answer = await recall(`${name} ${body}`, () => run(schema, JSON.parse(body)));
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': answer.length }).end(answer);
    });
  });
  // A gateway's idle connection must not be cut between two rounds.
  server.keepAliveTimeout = 600_000;
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return [name, `http://127.0.0.1:${server.address().port}/graphql`];
}

async function recall(key, make) {
  if (!answers.has(key)) answers.set(key, make());
  return answers.get(key);
}

async function run(schema, { query, variables }) {
  return Buffer.from(JSON.stringify(await execute({ schema, document: parse(query), variableValues: variables })));
}
