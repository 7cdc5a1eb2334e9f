import type { z } from 'zod';
import type { Principal } from '../tasks/task.js';
import type { Json, JsonObject } from '../workflows/json.js';

/** What a call of a tool is made with, besides its input. */
export interface ToolCall {
  readonly principal: Principal;
  readonly taskId: string;
  readonly teamId: string;
  /** What the run may spend, as it was when the step was taken up; null for no limit. */
  readonly budgetMicroUsd: number | null;
  /** Names the effect of this call: made twice with the same key, it has one effect. */
  readonly idempotencyKey: string;
  /** What the tools of the run need together; its token gets no more. */
  readonly scopes: readonly string[];
  readonly signal: AbortSignal;
}

/** Something that steps and agents can use. */
export interface Tool {
  readonly name: string;
  readonly description: string;
  /** What it takes. Checked before it is called. */
  readonly inputSchema: z.ZodType<JsonObject>;
  /** Whether it changes something rather than only looking. */
  readonly hasEffect: boolean;
  /** The scopes that its caller's token needs. */
  readonly scopes: readonly string[];
  /** @throws StepFailure when it cannot be done */
  run(input: JsonObject, call: ToolCall): Promise<Json>;
}
