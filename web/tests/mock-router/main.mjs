/**
 * A stand-in for the router while working on pages: the public schema over synthetic data, with uploads and live progress.
 * Development and page tests only. `PORT` (4100), `STEP_MS` (250: pace of an analysis), `DELAY_MS` (0: added to every answer),
 * `FAIL` (names of root fields that answer with a fault, separated by commas).
 */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { buildSchema, GraphQLError, graphql, parse } from 'graphql';
import { createHandler } from 'graphql-sse/lib/use/http';
import { createData } from './data.mjs';
import { createRoot } from './resolvers.mjs';

const port = Number(process.env.PORT ?? 4100);
const stepMs = Number(process.env.STEP_MS ?? 250);
const delayMs = Number(process.env.DELAY_MS ?? 0);
const failing = new Set((process.env.FAIL ?? '').split(',').filter(Boolean));

const schema = buildSchema(readFileSync(new URL('../../../schema/api.graphql', import.meta.url), 'utf8'));
schema.getType('UserError').resolveType = (value) => value.__typename;
const data = createData(Date.now());
const root = createRoot(data, { origin: () => `http://localhost:${port}`, stepMs });
for (const field of failing) {
  root[field] = () => {
    throw new GraphQLError('The subgraph does not answer.', { extensions: { code: 'SUBREQUEST_HTTP_ERROR' } });
  };
}
const events = createHandler({
  schema,
  onSubscribe: (_request, { query, variables }) => ({
    schema,
    document: parse(query),
    variableValues: variables,
    rootValue: root,
  }),
});

const server = createServer(async (request, response) => {
  response.setHeader('x-request-id', crypto.randomUUID());
  if (request.url?.startsWith('/uploads/')) return receiveUpload(request, response);
  if (request.headers.accept?.includes('text/event-stream')) return events(request, response);
  await new Promise((resume) => setTimeout(resume, delayMs));
  const { query, variables } = JSON.parse((await readAll(request)).toString('utf8'));
  const result = await graphql({ schema, source: query, variableValues: variables, rootValue: root });
  response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(result));
});

server.listen(port, () => process.stdout.write(`The stand-in answers at http://localhost:${port}/graphql\n`));

async function receiveUpload(request, response) {
  response.setHeader('access-control-allow-origin', '*');
  response.setHeader('access-control-allow-methods', 'PUT');
  response.setHeader('access-control-allow-headers', '*');
  if (request.method === 'OPTIONS') return response.writeHead(204).end();
  const upload = data.uploads.get(request.url.split('/').at(-1));
  if (!upload) return response.writeHead(404).end();
  upload.bytes = await readAll(request);
  return response.writeHead(204).end();
}

async function readAll(request) {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks);
}
