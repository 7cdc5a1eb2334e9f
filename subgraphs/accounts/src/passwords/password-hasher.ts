import { randomBytes } from 'node:crypto';
import { hash, type Options, parseOptions, verify } from '@node-rs/argon2';
import { ErrorCode, PlatformError } from '@paissive/errors';
import { createBoundedQueue } from './bounded-queue.js';
import { normalizePassword } from './password-policy.js';

/** The cost of one hash; stored within each hash, so that it can be raised at any time. */
export interface PasswordCost {
  readonly memoryKib: number;
  readonly passes: number;
  readonly lanes: number;
}

export interface PasswordHasher {
  /** Answers a PHC string: algorithm, parameters, salt and digest. */
  hash(password: string): Promise<string>;
  /**
   * Whether the password belongs to the hash. Without a hash (no such account) the same work is done on a decoy and the answer
   * is no, so that the time taken tells nothing.
   */
  verify(storedHash: string | null, password: string): Promise<boolean>;
  /** Whether the hash was made at another cost than today's. */
  isOutdated(storedHash: string): boolean;
}

/** Argon2id at the floor of the OWASP Password Storage Cheat Sheet: 19 MiB, two passes, one lane. */
export const DEFAULT_PASSWORD_COST: PasswordCost = { memoryKib: 19_456, passes: 2, lanes: 1 };

/**
 * Hashes with Argon2id (RFC 9106). At most `concurrency` hashes are computed at once, so memory stays at `concurrency × memoryKib`
 * and threads stay free for DNS and files; with more than `maxWaiting` in line, callers are told to come back (SERVICE_UNAVAILABLE).
 */
export async function createPasswordHasher({
  cost = DEFAULT_PASSWORD_COST,
  concurrency = 2,
  maxWaiting = 1_000,
}: {
  cost?: PasswordCost;
  concurrency?: number;
  maxWaiting?: number;
} = {}): Promise<PasswordHasher> {
  const options: Options = { memoryCost: cost.memoryKib, timeCost: cost.passes, parallelism: cost.lanes };
  const queue = createBoundedQueue({ concurrency, maxWaiting });
  const inTurn = <T>(task: () => Promise<T>): Promise<T> => queue.run(task) ?? Promise.reject(overloaded());
  const decoy = await hash(randomBytes(32), options);

  return {
    hash: (password) => inTurn(() => hash(normalizePassword(password), options)),
    verify: async (storedHash, password) => {
      const matches = await inTurn(() => verify(storedHash ?? decoy, normalizePassword(password)));
      return matches && storedHash !== null;
    },
    isOutdated: (storedHash) => {
      const { memoryCost, timeCost, parallelism } = parseOptions(storedHash);
      return memoryCost !== cost.memoryKib || timeCost !== cost.passes || parallelism !== cost.lanes;
    },
  };
}

function overloaded(): PlatformError {
  return new PlatformError(
    ErrorCode.SERVICE_UNAVAILABLE,
    'Too many people are signing in right now; try again in a moment.',
  );
}
