import { z } from 'zod';
import { StepFailure } from '../../execution/step-failure.js';
import type { McpServerConfig } from './mcp-config.js';
import { readSse } from './read-sse.js';

/**
 * A client of the Model Context Protocol over streamable HTTP (specification 2025-06-18): JSON-RPC 2.0 requests by POST, answers as JSON
 * or as a stream of events. Only what calling tools needs; the protocol's official library brings a web server along.
 */
export interface McpClient {
  /** @throws StepFailure when the server does not answer or refuses */
  request(method: string, params: Record<string, unknown>, signal: AbortSignal): Promise<unknown>;
}

const PROTOCOL_VERSION = '2025-06-18';
const MAX_ANSWER_BYTES = 1_000_000;

const messageSchema = z.object({
  jsonrpc: z.literal('2.0'),
  id: z.union([z.number(), z.string()]).nullish(),
  result: z.unknown().optional(),
  error: z.object({ code: z.number(), message: z.string() }).optional(),
});

export function createMcpClient({ name, url, headers, timeoutMs }: McpServerConfig): McpClient {
  let session: Promise<string | null> | null = null;
  let lastId = 0;

  async function post(body: object, sessionId: string | null, signal: AbortSignal): Promise<Response> {
    return fetch(url, {
      method: 'POST',
      headers: {
        ...headers,
        accept: 'application/json, text/event-stream',
        'content-type': 'application/json',
        'mcp-protocol-version': PROTOCOL_VERSION,
        ...(sessionId !== null && { 'mcp-session-id': sessionId }),
      },
      body: JSON.stringify({ jsonrpc: '2.0', ...body }),
      signal: AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)]),
      redirect: 'error',
    });
  }

  async function initialize(signal: AbortSignal): Promise<string | null> {
    const id = ++lastId;
    const params = {
      protocolVersion: PROTOCOL_VERSION,
      capabilities: {},
      clientInfo: { name: 'paissive-agent-teams', version: '1' },
    };
    const response = await post({ id, method: 'initialize', params }, null, signal);
    await resultOf(response, id);
    const sessionId = response.headers.get('mcp-session-id');
    const done = await post({ method: 'notifications/initialized' }, sessionId, signal);
    await done.body?.cancel();
    return sessionId;
  }

  async function ask(method: string, params: Record<string, unknown>, signal: AbortSignal): Promise<unknown> {
    session ??= initialize(signal);
    const id = ++lastId;
    const response = await post({ id, method, params }, await session, signal);
    // The server has forgotten the session: there will be another.
    if (response.status === 404) session = null;
    return resultOf(response, id);
  }

  return {
    async request(method, params, signal) {
      try {
        return await ask(method, params, signal);
      } catch (error) {
        session = error instanceof StepFailure ? session : null;
        signal.throwIfAborted();
        if (error instanceof StepFailure) throw error;
        const options = { isRetryable: true, isOutcomeUnknown: true };
        throw new StepFailure('MCP_UNAVAILABLE', `The tool server ${name} does not answer.`, options);
      }
    },
  };

  async function resultOf(response: Response, id: number): Promise<unknown> {
    if (!response.ok) throw new Error(`${name} answered ${response.status}`);
    const isStream = response.headers.get('content-type')?.startsWith('text/event-stream') === true;
    for await (const text of isStream ? readSse(response, MAX_ANSWER_BYTES) : [await boundedText(response)]) {
      const message = messageSchema.parse(JSON.parse(text));
      // A stream can carry notifications before the answer.
      if (message.id !== id) continue;
      if (message.error) throw new StepFailure('MCP_REFUSED', `${name}: ${message.error.message}`);
      return message.result;
    }
    throw new Error(`${name} ended without an answer`);
  }

  async function boundedText(response: Response): Promise<string> {
    const chunks: Uint8Array[] = [];
    let size = 0;
    for await (const chunk of response.body ?? []) {
      size += chunk.length;
      if (size > MAX_ANSWER_BYTES) throw new StepFailure('ANSWER_TOO_LARGE', `The answer of ${name} is too large.`);
      chunks.push(chunk);
    }
    return Buffer.concat(chunks).toString();
  }
}
