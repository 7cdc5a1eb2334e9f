export type ModelCapability = 'TEXT' | 'TOOLS' | 'STRUCTURED_OUTPUT' | 'EMBEDDINGS';

/** Something that generates or embeds. */
export interface Model {
  readonly id: string;
  /** Null for one that everybody has. */
  readonly workspaceId: string | null;
  readonly providerId: string;
  readonly name: string;
  readonly description: string;
  readonly capabilities: readonly ModelCapability[];
  readonly createdAt: Date;
}

/** What a provider runs under one name of its own. */
export interface ModelVersion {
  readonly id: string;
  readonly modelId: string;
  /** What the provider calls it. */
  readonly remoteName: string;
  readonly contextTokens: number;
  readonly maxOutputTokens: number;
  /** Length of its vectors; null for one that does not embed. */
  readonly dimensions: number | null;
  readonly isDefault: boolean;
  readonly deprecatedAt: Date | null;
  readonly deprecationNote: string | null;
  readonly createdAt: Date;
}

/** What a million tokens cost from a moment on, in millionths of a US dollar. */
export interface ModelPrice {
  readonly versionId: string;
  readonly effectiveFrom: Date;
  readonly inputMicroUsd: bigint;
  readonly cachedInputMicroUsd: bigint;
  readonly outputMicroUsd: bigint;
}

export type FallbackCause = 'OUTAGE' | 'CONTEXT_OVERFLOW' | 'CONTENT_POLICY';

/** Which models stand in for one, in order, by the cause. */
export interface FallbackChain {
  readonly workspaceId: string;
  readonly modelId: string;
  readonly cause: FallbackCause;
  readonly modelIds: readonly string[];
}

/** Longer chains only make a failure last longer. */
export const MAX_FALLBACKS = 5;

/** The price at a moment: of those that began, the one that began last. Null where none did. */
export function priceAt(prices: readonly ModelPrice[], at: Date): ModelPrice | null {
  const begun = prices.filter(({ effectiveFrom }) => effectiveFrom <= at);
  return begun.reduce<ModelPrice | null>(
    (latest, price) => (latest === null || price.effectiveFrom > latest.effectiveFrom ? price : latest),
    null,
  );
}
