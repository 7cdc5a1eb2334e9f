import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from '@jest/globals';
import type { ToolCall } from '../tool.js';
import { createMcpClient } from './mcp-client.js';
import { type McpServerConfig, mcpServersField } from './mcp-config.js';
import { listMcpTools } from './mcp-tools.js';
import { createToolShelf } from './tool-shelf.js';

interface Rpc {
  id?: number;
  method: string;
  params: { name?: string; arguments?: Record<string, unknown>; cursor?: string };
}
type Answer = (rpc: Rpc, request: IncomingMessage, response: ServerResponse) => void;

const open: (() => void)[] = [];
afterEach(() => {
  for (const close of open.splice(0)) close();
});

const json = (
  response: ServerResponse,
  id: number | undefined,
  result: object,
  headers: Record<string, string> = {},
) => {
  response.writeHead(200, { 'content-type': 'application/json', ...headers });
  response.end(JSON.stringify({ jsonrpc: '2.0', id, result }));
};

/** A server of tools that speaks the protocol; `call` answers `tools/call`. */
async function serve(call: Answer, given: Partial<McpServerConfig> = {}): Promise<McpServerConfig> {
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const rpc = JSON.parse(Buffer.concat(chunks).toString()) as Rpc;
    if (rpc.method === 'initialize')
      return json(response, rpc.id, { protocolVersion: '2025-06-18' }, { 'mcp-session-id': 's-1' });
    if (rpc.method.startsWith('notifications/')) return response.writeHead(202).end();
    if (request.headers['mcp-session-id'] !== 's-1') return response.writeHead(400).end();
    if (rpc.method === 'tools/call') return call(rpc, request, response);
    const first = rpc.params.cursor === undefined;
    const tools = first
      ? [{ name: 'add', description: 'Adds.', annotations: { readOnlyHint: true } }]
      : [{ name: 'format-disk' }, { name: 'say' }];
    return json(response, rpc.id, { tools, ...(first && { nextCursor: 'more' }) });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  open.push(() => {
    server.closeAllConnections();
    server.close();
  });
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/mcp`;
  return {
    name: 'calc',
    url,
    tools: ['add', 'say'],
    headers: { authorization: 'Bearer x' },
    timeoutMs: 5_000,
    ...given,
  };
}

const call = { idempotencyKey: 'k', signal: new AbortController().signal } as ToolCall;
const log = { warn: () => {}, info: () => {} };

const listed = (config: McpServerConfig) => listMcpTools(config, createMcpClient(config));

async function tool(config: McpServerConfig, name = 'calc.add') {
  const found = (await listed(config)).find((candidate) => candidate.name === name);
  if (!found) throw new Error(`There is no ${name}.`);
  return found;
}

describe('a tool server', () => {
  test('brings its allowed tools, over pages, and no others', async () => {
    const tools = await listed(await serve(() => {}));
    expect(tools.map(({ name, hasEffect }) => [name, hasEffect])).toEqual([
      ['calc.add', false],
      ['calc.say', true],
    ]);
  });

  test('is called with its headers and session, and answers with text and data', async () => {
    const config = await serve(({ id, params }, request, response) => {
      expect(request.headers.authorization).toBe('Bearer x');
      const sum = Number(params.arguments?.['a']) + Number(params.arguments?.['b']);
      json(response, id, { content: [{ type: 'text', text: `${sum}` }], structuredContent: { sum } });
    });
    expect(await (await tool(config)).run({ a: 1, b: 2 }, call)).toEqual({ text: '3', data: { sum: 3 } });
  });

  test('may answer as a stream of events, split anywhere, after notifications', async () => {
    const config = await serve(async ({ id }, _request, response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      const note = JSON.stringify({ jsonrpc: '2.0', method: 'notifications/progress' });
      const answer = JSON.stringify({ jsonrpc: '2.0', id, result: { content: [{ type: 'text', text: 'Grüße' }] } });
      const bytes = Buffer.from(`: hello\r\n\r\ndata: ${note}\r\n\r\nevent: message\ndata: ${answer}\n\n`);
      for (let at = 0; at < bytes.length; at += 7) {
        response.write(bytes.subarray(at, at + 7));
        await new Promise((resolve) => setImmediate(resolve));
      }
      response.end();
    });
    expect(await (await tool(config)).run({}, call)).toEqual({ text: 'Grüße' });
  });

  test.each<[string, Answer, object]>([
    [
      'fails',
      ({ id }, _, response) =>
        json(response, id, { isError: true, content: [{ type: 'text', text: 'Not like that.' }] }),
      { code: 'MCP_TOOL_FAILED', isRetryable: false },
    ],
    [
      'refuses',
      ({ id }, _, response) =>
        void response
          .writeHead(200, { 'content-type': 'application/json' })
          .end(JSON.stringify({ jsonrpc: '2.0', id, error: { code: -32602, message: 'No.' } })),
      { code: 'MCP_REFUSED', isRetryable: false },
    ],
    [
      'is in trouble',
      (_rpc, _request, response) => void response.writeHead(503).end(),
      { code: 'MCP_UNAVAILABLE', isRetryable: true, isOutcomeUnknown: true },
    ],
    ['says nothing', () => {}, { code: 'MCP_UNAVAILABLE', isRetryable: true, isOutcomeUnknown: true }],
    [
      'says too much',
      ({ id }, _, response) => json(response, id, { content: [{ type: 'text', text: 'x'.repeat(1_100_000) }] }),
      { code: 'ANSWER_TOO_LARGE', isRetryable: false },
    ],
    [
      'breaks off',
      (_rpc, _request, response) => {
        response.writeHead(200, { 'content-type': 'text/event-stream' });
        response.write('data: {"json');
        response.destroy();
      },
      { code: 'MCP_UNAVAILABLE' },
    ],
  ])('that %s is a failure that says so', async (name, answer, failure) => {
    const { run } = await tool({ ...(await serve(answer)), timeoutMs: name === 'says nothing' ? 700 : 5_000 });
    await expect(run({}, call)).rejects.toMatchObject(failure);
  });

  test('that is away keeps nobody from starting', async () => {
    const config = await serve(() => {});
    const servers = [{ ...config, url: 'http://127.0.0.1:1/mcp' }];
    const shelf = createToolShelf({ own: [], servers, now: () => new Date(), log });
    expect(await shelf.refresh()).toEqual({ added: 0, removed: 0 });
    expect([...shelf.tools.keys()]).toEqual([]);
    expect(shelf.servers()).toEqual([{ name: 'calc', isAway: true, toolNames: [], listedAt: null }]);
  });
});

test('servers are configured by a JSON list, and faults in it are named', () => {
  const good = [{ name: 'calc', url: 'https://tools.example.org/mcp', tools: ['add'] }];
  expect(mcpServersField.parse(JSON.stringify(good))).toEqual([{ ...good[0], headers: {}, timeoutMs: 30_000 }]);
  expect(mcpServersField.parse(undefined)).toEqual([]);
  expect(() => mcpServersField.parse('[{"name":"X"}]')).toThrow('name');
  expect(() => mcpServersField.parse('{')).toThrow('no JSON');
});
