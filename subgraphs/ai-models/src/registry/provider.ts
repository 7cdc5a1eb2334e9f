import type { SealedSecret } from '../secrets/envelope.js';

export type ProviderKind = 'EMBEDDED' | 'OPENAI_COMPATIBLE' | 'ANTHROPIC';

export type ProviderStatus = 'UNKNOWN' | 'HEALTHY' | 'DEGRADED' | 'DOWN';

/** Where models run. */
export interface Provider {
  readonly id: string;
  /** Null for one that everybody has. */
  readonly workspaceId: string | null;
  readonly kind: ProviderKind;
  readonly name: string;
  /** Null for the embedded one. */
  readonly baseUrl: string | null;
  readonly sealedKey: SealedSecret | null;
  /** The last characters of the key, to tell keys apart. */
  readonly keyHint: string | null;
  readonly isEnabled: boolean;
  /** How many requests may be under way at once from each process of the service. */
  readonly maxConcurrency: number;
  readonly status: ProviderStatus;
  readonly statusMessage: string;
  readonly checkedAt: Date | null;
  readonly latencyMs: number | null;
  readonly createdAt: Date;
}

/** What a look at a provider found. */
export type ProviderHealth = Pick<Provider, 'status' | 'statusMessage' | 'checkedAt' | 'latencyMs'>;

const HINT_LENGTH = 4;
/** Of a shorter key the hint would give too much away. */
const MIN_LENGTH_FOR_HINT = 16;

export function keyHintOf(key: string): string {
  return key.length >= MIN_LENGTH_FOR_HINT ? `…${key.slice(-HINT_LENGTH)}` : '…';
}
