import type { ToolCall } from '../tools/tool.js';
import type { JsonObject } from '../workflows/json.js';

/** A turn of a conversation with a model. */
export type ModelTurn =
  | { readonly role: 'user'; readonly text: string }
  | { readonly role: 'assistant'; readonly text: string; readonly toolCalls: readonly ModelToolCall[] }
  | { readonly role: 'tool'; readonly toolCallId: string; readonly text: string };

/** What a model asks for. */
export interface ModelToolCall {
  readonly id: string;
  readonly name: string;
  readonly input: JsonObject;
}

/** A tool as a model is told of it. */
export interface ModelTool {
  readonly name: string;
  readonly description: string;
  /** JSON Schema. */
  readonly inputSchema: JsonObject;
}

export interface ModelRequest {
  /** Null for the workspace's default. */
  readonly model: string | null;
  readonly instructions: string;
  readonly turns: readonly ModelTurn[];
  readonly tools: readonly ModelTool[];
  readonly maxOutputTokens: number;
}

export interface ModelAnswer {
  readonly text: string;
  readonly toolCalls: readonly ModelToolCall[];
  /** The model that answered. */
  readonly model: string;
  /** Whether it was no language model but a writer that fills in templates, and says so. */
  readonly isTemplateWriter: boolean;
  readonly costMicroUsd: number;
  readonly inputTokens: number;
  readonly outputTokens: number;
}

/** Integer micro-dollars for a million tokens. */
export interface ModelPrice {
  readonly inputMicroUsd: number;
  readonly outputMicroUsd: number;
  /** Whether it can use tools. */
  readonly hasTools: boolean;
}

/** The model of an agent, wherever it runs. */
export interface Model {
  /** What it costs, so that the most a step can cost is known before it starts. */
  priceOf(model: string | null, call: ToolCall): Promise<ModelPrice>;
  /**
   * Tells whoever runs the models what the run may spend, before they are asked for the first time in an attempt: they keep to it whatever this
   * service believes. Said twice it is said once. @throws StepFailure when it cannot be told, and then nothing may be asked
   */
  limit(call: ToolCall): Promise<void>;
  /** @throws StepFailure when there is no answer */
  generate(request: ModelRequest, call: ToolCall): Promise<ModelAnswer>;
}
