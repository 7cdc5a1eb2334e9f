import { z } from 'zod';
import { StepFailure } from '../../execution/step-failure.js';
import type { Json, JsonObject } from '../../workflows/json.js';
import type { Tool } from '../tool.js';
import type { McpClient } from './mcp-client.js';
import type { McpServerConfig } from './mcp-config.js';

const listSchema = z.object({
  tools: z.array(
    z.object({
      name: z.string(),
      description: z.string().default(''),
      annotations: z.object({ readOnlyHint: z.boolean().optional() }).optional(),
    }),
  ),
  nextCursor: z.string().optional(),
});
const resultSchema = z.object({
  content: z.array(z.object({ type: z.string(), text: z.string().optional() })).default([]),
  structuredContent: z.unknown().optional(),
  isError: z.boolean().default(false),
});

const MAX_PAGES = 20;
const MAX_TEXT = 100_000;

/** Listing is quick where a server is there at all; its time for calls is another matter. */
const MAX_LIST_MS = 10_000;

/**
 * The tools of a server that may be used.
 *
 * @throws StepFailure when the server does not answer, an error when it answers something else
 */
export async function listMcpTools(server: McpServerConfig, client: McpClient): Promise<Tool[]> {
  const allowed = new Set(server.tools);
  const signal = AbortSignal.timeout(Math.min(server.timeoutMs, MAX_LIST_MS));
  const tools: Tool[] = [];
  let cursor: string | undefined;
  for (let page = 0; page < MAX_PAGES; page += 1) {
    const params = cursor === undefined ? {} : { cursor };
    const list = listSchema.parse(await client.request('tools/list', params, signal));
    tools.push(...list.tools.filter(({ name }) => allowed.has(name)).map((tool) => mcpTool(server, client, tool)));
    cursor = list.nextCursor;
    if (cursor === undefined) break;
  }
  return tools;
}

function mcpTool(
  server: McpServerConfig,
  client: McpClient,
  { name, description, annotations }: z.infer<typeof listSchema>['tools'][number],
): Tool {
  return {
    name: `${server.name}.${name}`,
    description,
    // The server checks its own input.
    inputSchema: z.looseObject({}) as unknown as z.ZodType<JsonObject>,
    hasEffect: annotations?.readOnlyHint !== true,
    scopes: [],
    async run(input, { signal, idempotencyKey }) {
      const params = { name, arguments: input, _meta: { idempotencyKey } };
      const result = resultSchema.parse(await client.request('tools/call', params, signal));
      const text = result.content
        .flatMap((part) => part.text ?? [])
        .join('\n')
        .slice(0, MAX_TEXT);
      if (result.isError) throw new StepFailure('MCP_TOOL_FAILED', text === '' ? `${name} failed.` : text);
      return { text, ...(result.structuredContent !== undefined && { data: result.structuredContent as Json }) };
    },
  };
}
