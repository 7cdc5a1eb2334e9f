import { createHash } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { RouterConfig } from '../config/router-config.js';
import type { Claims } from '../execution/engine-contract.js';
import type { ClientAddress } from '../http/client-address.js';
import type { Rate, Verdict } from '../traffic/token-bucket.js';
import type { BucketStore } from './bucket-store.js';
import { clientNetwork } from './client-network.js';

type Config = RouterConfig['extensions']['rate_limits'];
export type LimitedBy = 'user' | 'api_key' | 'address';
export type LimitUnit = 'requests' | 'cost';

/** What the tightest of the limits that apply says. */
export interface LimitVerdict extends Verdict {
  readonly by: LimitedBy;
  readonly limit: Rate;
}

export interface ClientLimits {
  /** Takes from every bucket of the caller; null when none is limited. */
  take(
    unit: LimitUnit,
    amount: number,
    request: IncomingMessage,
    claims: Claims | null,
  ): LimitVerdict | null | Promise<LimitVerdict | null>;
}

interface Rule {
  readonly by: LimitedBy;
  readonly rates: { readonly [U in LimitUnit]: Rate | undefined };
  /** Who is limited; undefined for a request that this rule does not concern. */
  identify(request: IncomingMessage, claims: Claims | null): string | undefined;
}

/**
 * Compiles `extensions.rate_limits`.
 *
 * A signed-in person is limited as that person, wherever they are; everyone else by address. An API key is a limit on top: nobody has verified it here, and
 * making one up must not get round the limit of the address.
 *
 * @returns undefined when nothing is limited
 */
export function createClientLimits(
  config: Config,
  store: BucketStore,
  addressOf: ClientAddress,
): ClientLimits | undefined {
  const rules = rulesOf(config, addressOf);
  if (rules.length === 0) return undefined;

  return {
    take(unit, amount, request, claims) {
      const verdicts: (LimitVerdict | Promise<LimitVerdict>)[] = [];
      let isImmediate = true;
      for (const { by, rates, identify } of rules) {
        const limit = rates[unit];
        const who = limit && identify(request, claims);
        if (limit === undefined || who === undefined) continue;
        // What a bucket holds is told in the terms of its rate: another rate is another bucket.
        const key = `${by}:${unit}:${limit.capacity}/${limit.intervalMs}:${who}`;
        const verdict = store.take(key, amount, limit);
        if (verdict instanceof Promise) {
          isImmediate = false;
          verdicts.push(verdict.then((known) => ({ ...known, by, limit })));
        } else verdicts.push({ ...verdict, by, limit });
      }
      return isImmediate ? tightest(verdicts as LimitVerdict[]) : Promise.all(verdicts).then(tightest);
    },
  };
}

function rulesOf({ user, api_key, address }: Config, addressOf: ClientAddress): Rule[] {
  const rules: Rule[] = [];
  const userOf = (claims: Claims | null) => (typeof claims?.['sub'] === 'string' ? claims['sub'] : undefined);
  if (user) rules.push({ by: 'user', rates: ratesOf(user), identify: (_request, claims) => bounded(userOf(claims)) });
  if (api_key) {
    const name = api_key.header.toLowerCase();
    const keyOf = ({ headers }: IncomingMessage) => (typeof headers[name] === 'string' ? headers[name] : undefined);
    rules.push({ by: 'api_key', rates: ratesOf(api_key), identify: (request) => hashed(keyOf(request)) });
  }
  if (address) {
    rules.push({
      by: 'address',
      rates: ratesOf(address),
      identify(request, claims) {
        if (user && userOf(claims) !== undefined) return undefined;
        return clientNetwork(addressOf(request) ?? 'unknown');
      },
    });
  }
  return rules;
}

function ratesOf({ requests, cost }: NonNullable<Config['user']>): Rule['rates'] {
  const rateOf = (rate: typeof requests) => rate && { capacity: rate.capacity, intervalMs: rate.interval };
  return { requests: rateOf(requests), cost: rateOf(cost) };
}

function tightest(verdicts: readonly LimitVerdict[]): LimitVerdict | null {
  let worst: LimitVerdict | null = null;
  for (const verdict of verdicts) if (worst === null || isTighter(verdict, worst)) worst = verdict;
  return worst;
}

function isTighter(one: LimitVerdict, other: LimitVerdict): boolean {
  if (one.allowed !== other.allowed) return !one.allowed;
  return one.allowed ? one.remaining < other.remaining : one.retryAfterMs > other.retryAfterMs;
}

const LONGEST_NAME = 64;

/** What names a bucket is what a client chose: it must not be what fills the memory. */
function bounded(name: string | undefined): string | undefined {
  return name === undefined || name.length <= LONGEST_NAME ? name : hashed(name);
}

function hashed(secret: string | undefined): string | undefined {
  return secret === undefined ? undefined : createHash('sha256').update(secret).digest('base64url');
}
