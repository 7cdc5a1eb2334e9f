import { setTimeout as sleep } from 'node:timers/promises';
import type { Mutation, PlatformOperation } from '@paissive/platform-client';
import type { z } from 'zod';
import type { RunPlatform } from '../../platform/run-platform.js';
import type { Json, JsonObject } from '../../workflows/json.js';
import type { Tool, ToolCall } from '../tool.js';

/** What a platform tool works with: operations that are bound to the call. */
export interface PlatformRun {
  readonly call: ToolCall;
  query<Data>(operation: PlatformOperation<Data>, variables?: Record<string, unknown>): Promise<Data>;
  mutate<Noun>(operation: Mutation<Noun>, input: Record<string, unknown>): Promise<Noun>;
  /** Waits a moment before the next look; ends with the call. */
  pause(): Promise<void>;
}

export interface PlatformToolDefinition<Schema extends z.ZodType> {
  readonly name: string;
  readonly description: string;
  readonly inputSchema: Schema;
  readonly hasEffect: boolean;
  readonly scopes: readonly string[];
  readonly run: (input: z.output<Schema>, platform: PlatformRun) => Promise<Json>;
}

const PAUSE_MS = 400;

/** Makes a tool out of operations of the platform's own API. */
export function platformTool<Schema extends z.ZodType>(
  client: RunPlatform,
  { run, inputSchema, ...definition }: PlatformToolDefinition<Schema>,
): Tool {
  return {
    ...definition,
    inputSchema: inputSchema as unknown as z.ZodType<JsonObject>,
    run: (input, call) =>
      run(input as z.output<Schema>, {
        call,
        query: (operation, variables = {}) => client.request(operation, variables, call),
        mutate: (operation, values) => client.mutate(operation, values, call),
        async pause() {
          await sleep(PAUSE_MS, undefined, { signal: call.signal });
        },
      }),
  };
}
