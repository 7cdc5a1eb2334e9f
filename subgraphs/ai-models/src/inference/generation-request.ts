import type { ChatMessage, JsonObject, ToolDefinition } from '@paissive/model-providers';
import type { GuardSettings, UntrustedText } from '../guards/guard-settings.js';

/** What somebody wants to have generated. */
export interface GenerationRequest {
  /** Null for the workspace's default. */
  readonly modelId: string | null;
  /** Null for the model's default. */
  readonly versionId: string | null;
  readonly messages: readonly ChatMessage[];
  /** Texts of others, shown to the model as data. */
  readonly untrusted: readonly UntrustedText[];
  readonly outputSchema: JsonObject | null;
  readonly tools: readonly ToolDefinition[];
  /** Tools that may be called; null for all that are given. */
  readonly allowedTools: readonly string[] | null;
  readonly maxOutputTokens: number;
  readonly temperature: number | null;
  readonly seed: number | null;
  readonly stop: readonly string[];
  readonly timeoutMs: number;
  readonly guards: GuardSettings;
  /** Whether an answer from the cache will do. */
  readonly useCache: boolean;
}
