/** A JSON Schema, or another object of JSON. */
export type JsonObject = { readonly [key: string]: unknown };

export interface ToolCall {
  readonly id: string;
  readonly name: string;
  /** As the model wrote it: meant to be JSON, and not checked. */
  readonly argumentsJson: string;
}

export type ChatMessage =
  | { readonly role: 'system' | 'user'; readonly content: string }
  | { readonly role: 'assistant'; readonly content: string; readonly toolCalls: readonly ToolCall[] }
  /** What a tool answered. */
  | { readonly role: 'tool'; readonly toolCallId: string; readonly content: string };

export interface ToolDefinition {
  readonly name: string;
  readonly description: string;
  /** JSON Schema of an object. */
  readonly parameters: JsonObject;
}

export interface GenerateRequest {
  /** What the provider calls the model. */
  readonly model: string;
  readonly messages: readonly ChatMessage[];
  readonly maxOutputTokens: number;
  /** Null leaves it to the provider. */
  readonly temperature: number | null;
  readonly seed: number | null;
  readonly stop: readonly string[];
  readonly tools: readonly ToolDefinition[];
  /** Asks for JSON of this form; whoever asks checks what comes. */
  readonly outputSchema: JsonObject | null;
}

export type FinishReason = 'STOP' | 'LENGTH' | 'TOOL_CALLS' | 'CONTENT_FILTER';

export interface TokenUsage {
  /** All tokens of the request, the cached ones among them. */
  readonly inputTokens: number;
  readonly cachedInputTokens: number;
  readonly outputTokens: number;
}

export type GenerationEvent =
  | { readonly kind: 'text'; readonly text: string }
  /** A whole call, however many pieces it came in. */
  | { readonly kind: 'tool_call'; readonly toolCall: ToolCall }
  /** The last event, always there: a generation that does not get here throws. Usage is null where the provider told none. */
  | { readonly kind: 'end'; readonly finishReason: FinishReason; readonly usage: TokenUsage | null };

export interface EmbedRequest {
  readonly model: string;
  readonly texts: readonly string[];
}

export interface Embeddings {
  /** In the order of the texts, all of one length. */
  readonly vectors: readonly Float32Array[];
  readonly usage: TokenUsage | null;
}

/** What a provider says it runs. */
export interface RemoteModel {
  readonly name: string;
  /** Empty where it says no more. */
  readonly description: string;
}

/** What a provider's headers say of its limits. */
export interface RateLimit {
  readonly remainingRequests: number | null;
  readonly remainingTokens: number | null;
  /** Until the first of the two that is used up is there again; null when none is. */
  readonly exhaustedForMs: number | null;
}

export interface CallOptions {
  /** Ends the call; what is thrown then is the signal's reason. */
  readonly signal: AbortSignal;
  readonly onRateLimit?: (limit: RateLimit) => void;
}

/** A place where models run. Everything that goes wrong is a `ProviderError`, or the reason of the signal. */
export interface ModelProvider {
  /** Text as it comes. Leaving the loop ends the call. */
  generate(request: GenerateRequest, options: CallOptions): AsyncIterable<GenerationEvent>;
  embed(request: EmbedRequest, options: CallOptions): Promise<Embeddings>;
  listModels(options: CallOptions): Promise<RemoteModel[]>;
  close(): Promise<void>;
}
