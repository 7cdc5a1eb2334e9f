// The client: 16 connections, each with one request under way. Asked { url, query, tokens, seconds } it answers with the latencies.
import { createRequire } from 'node:module';
import { runChild } from './child.mjs';

const require = createRequire(new URL('../../router/package.json', import.meta.url));
const { Client } = require('undici');

runChild(
  () => null,
  async ({ url, query, tokens, seconds }) => {
    const { origin, pathname } = new URL(url);
    const latencies = [];
    const started = performance.now();
    const until = started + seconds * 1_000;
    await Promise.all(tokens.map((token) => drive(origin, pathname, requestOf(query, token), until, latencies)));
    return { latencies: Float64Array.from(latencies).sort(), elapsedMs: performance.now() - started };
  },
);

function requestOf(query, token) {
  return {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'application/json',
      authorization: `Bearer ${token}`,
      'user-agent': 'bench/1',
      'apollographql-client-name': 'bench',
    },
    body: JSON.stringify({ query }),
  };
}

/** One connection, sending as soon as it has been answered. */
async function drive(origin, path, request, until, latencies) {
  const client = new Client(origin, { pipelining: 1, keepAliveTimeout: 60_000 });
  while (performance.now() < until) {
    const started = performance.now();
    await send(client, { ...request, path });
    latencies.push(performance.now() - started);
  }
  await client.close();
}

/** Reads the answer without looking at it. */
function send(client, options) {
  return new Promise((resolve, reject) => {
    let status = 0;
    client.dispatch(options, {
      onConnect() {},
      onHeaders(code) {
        status = code;
        return true;
      },
      onData: () => true,
      onComplete: () => (status === 200 ? resolve() : reject(new Error(`Answered with ${status}.`))),
      onError: reject,
    });
  });
}
