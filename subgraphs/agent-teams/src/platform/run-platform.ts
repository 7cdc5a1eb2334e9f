import {
  type Mutation,
  PlatformCallError,
  type PlatformClient,
  type PlatformOperation,
} from '@paissive/platform-client';
import { StepFailure } from '../execution/step-failure.js';
import type { ToolCall } from '../tools/tool.js';

/** The platform as runs use it: for the person who started them, and with failures of steps. */
export interface RunPlatform {
  /** @throws StepFailure when it is refused or fails */
  request<Data>(operation: PlatformOperation<Data>, variables: Record<string, unknown>, call: ToolCall): Promise<Data>;
  /** @throws StepFailure when it is refused, fails, or has user errors */
  mutate<Noun>(operation: Mutation<Noun>, input: Record<string, unknown>, call: ToolCall): Promise<Noun>;
}

export function createRunPlatform(client: PlatformClient): RunPlatform {
  return {
    request: (operation, variables, call) => client.request(operation, variables, callerOf(call)).catch(fail),
    mutate: (operation, input, call) => client.mutate(operation, input, callerOf(call)).catch(fail),
  };
}

function callerOf({ principal, taskId, scopes, signal }: ToolCall) {
  return { principal, runId: taskId, scopes, signal };
}

function fail(error: unknown): never {
  if (!(error instanceof PlatformCallError)) throw error;
  throw new StepFailure(error.code, error.message, error);
}
