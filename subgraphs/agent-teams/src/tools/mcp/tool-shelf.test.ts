import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { createHttpStub, type HttpStub, jsonReply, recorder } from '@paissive/testkit';
import type { StepContext } from '../../execution/step-context.js';
import { createToolStep } from '../../execution/tool-step.js';
import type { Tool } from '../tool.js';
import type { McpServerConfig } from './mcp-config.js';
import { createToolShelf } from './tool-shelf.js';

let server: HttpStub;
let offered: string[] | 'away';
beforeEach(async () => {
  offered = ['add', 'say'];
  server = await createHttpStub(({ body }) => {
    if (offered === 'away') return { status: 503, pieces: [] };
    const { id, method } = body as { id?: number; method: string };
    const tools = offered.map((name) => ({ name, description: `${name}s.` }));
    return jsonReply({ jsonrpc: '2.0', id, result: method === 'tools/list' ? { tools } : {} });
  });
});
afterEach(() => server.stop());

const own = { name: 'niches.pick' } as Tool;
const at = new Date('2026-03-01T12:00:00Z');

function shelfOf() {
  const warnings = recorder<string>();
  const config: McpServerConfig = {
    name: 'calc',
    url: server.url,
    tools: ['add', 'say'],
    headers: {},
    timeoutMs: 5_000,
  };
  const log = { info: () => {}, warn: (_: unknown, message?: string) => warnings.record(message ?? '') };
  return { shelf: createToolShelf({ own: [own], servers: [config], now: () => at, log: log as never }), warnings };
}

describe('the shelf of tools', () => {
  test('has the tools of a server that was away at the start once that is back', async () => {
    const { shelf, warnings } = shelfOf();
    offered = 'away';
    expect(await shelf.refresh()).toEqual({ added: 0, removed: 0 });
    expect(shelf.servers()).toEqual([{ name: 'calc', isAway: true, toolNames: [], listedAt: null }]);
    expect([...shelf.tools.keys()]).toEqual(['niches.pick']);
    offered = ['add', 'say', 'format-disk'];
    expect(await shelf.refresh()).toEqual({ added: 2, removed: 0 });
    expect([...shelf.tools.keys()]).toEqual(['niches.pick', 'calc.add', 'calc.say']);
    expect(shelf.servers()).toEqual([
      { name: 'calc', isAway: false, toolNames: ['calc.add', 'calc.say'], listedAt: at },
    ]);
    expect(warnings.values).toHaveLength(1);
  });

  test('follows what a server has, and keeps it while the server is away, which is said once', async () => {
    const { shelf, warnings } = shelfOf();
    await shelf.refresh();
    offered = ['say'];
    expect(await shelf.refresh()).toEqual({ added: 0, removed: 1 });
    expect([...shelf.tools.keys()]).toEqual(['niches.pick', 'calc.say']);
    offered = 'away';
    await shelf.refresh();
    await shelf.refresh();
    expect([...shelf.tools.keys()]).toEqual(['niches.pick', 'calc.say']);
    expect(shelf.servers()).toMatchObject([{ isAway: true, toolNames: ['calc.say'], listedAt: at }]);
    expect(warnings.values).toEqual(['the tools of a server could not be listed']);
  });

  test('lets a step wait for a tool whose server is away, and fail for one that nobody has', async () => {
    const { shelf } = shelfOf();
    offered = 'away';
    await shelf.refresh();
    const run = createToolStep(shelf.tools, shelf.isAway);
    const stepWith = (tool: string) => run({ step: { tool, input: {} } } as unknown as StepContext);
    await expect(stepWith('calc.add')).rejects.toMatchObject({
      code: 'MCP_UNAVAILABLE',
      isRetryable: true,
      isOutage: true,
    });
    await expect(stepWith('calc.format-disk')).rejects.toMatchObject({ code: 'UNKNOWN_TOOL', isRetryable: false });
    await expect(stepWith('nobody.add')).rejects.toMatchObject({ code: 'UNKNOWN_TOOL', isRetryable: false });
  });
});
