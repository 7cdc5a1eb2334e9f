// A subgraph with a graphql-ws server; sends an event to its subscribers whenever it is told to.
import { once } from 'node:events';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { typeDefs } from './schema.mjs';

const require = createRequire(new URL('../../router/package.json', import.meta.url));
const { buildSubgraphSchema } = require('@apollo/subgraph');
const { parse } = require('graphql');
const { useServer } = require('graphql-ws/use/ws');
const { WebSocketServer } = require('ws');

const waiting = new Set();
let events = 0;
async function* progress() {
  for (;;) {
    yield { progressed: await new Promise((resolve) => waiting.add(resolve)) };
  }
}
const schema = buildSubgraphSchema([
  { typeDefs: parse(typeDefs), resolvers: { Subscription: { progressed: { subscribe: progress } } } },
]);
const server = createServer().listen(0, '127.0.0.1');
await once(server, 'listening');
useServer({ schema }, new WebSocketServer({ server, path: '/graphql' }));

process.on('message', () => {
  events++;
  const event = {
    id: `analysis-${events}`,
    percent: (events * 7) % 100,
    stage: 'CLUSTERING',
    message: `Grouped ${events * 1_000} of 100,000 keywords by what people mean`,
    counts: [events, events * 2, events * 3],
  };
  // Microseconds of the clock that all processes of the machine share.
  const sentAt = Number(process.hrtime.bigint() / 1_000n);
  for (const resolve of [...waiting]) {
    waiting.delete(resolve);
    resolve(event);
  }
  process.send({ sentAt });
});
process.send({ url: `http://127.0.0.1:${server.address().port}/graphql` });
