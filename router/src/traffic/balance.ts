import type { Exchange, ExchangeFailure, ExchangeRequest, ExchangeResult } from './exchange.js';

/** One address that a subgraph answers at. */
export interface Instance {
  readonly name: string;
  readonly exchange: Exchange;
  /** False while its circuit is open. */
  admits(): boolean;
}

export interface BalanceOptions {
  /** Milliseconds of a monotonic clock. */
  readonly now: () => number;
  /** In [0, 1). */
  readonly random: () => number;
  readonly onEject: (instance: string) => void;
}

interface Member {
  readonly instance: Instance;
  outstanding: number;
  /** Connections refused in a row. */
  refusals: number;
  ejectedUntilMs: number;
}

const FIRST_EJECTION_MS = 1_000;
const LONGEST_EJECTION_MS = 30_000;
/** Longer than a connection attempt may take: until it is decided, nobody else tries an instance that comes back. */
const PROBE_MS = 5_000;

/**
 * Spreads requests over a subgraph's instances: of two picked at random, the one with fewer outstanding requests ("the power of two choices", Mitzenmacher
 * 2001), which neither herds onto the idlest nor needs to know the others' load.
 *
 * An instance that no connection can be made to is left out for a while, and the request goes to another at once: nothing was sent, so that is safe for
 * mutations too and costs no retry budget. When every instance is left out, all are tried: a guess is better than a certain failure.
 *
 * A retry of a request goes to an instance that has not failed it yet, if there is one.
 */
export function balance(instances: readonly Instance[], options: BalanceOptions): Exchange {
  const members = instances.map((instance): Member => ({ instance, outstanding: 0, refusals: 0, ejectedUntilMs: 0 }));
  const failedBy = new WeakMap<ExchangeRequest, Set<Member>>();

  /** One that has not failed the request and is not left out, if possible. */
  const pick = (failed: ReadonlySet<Member> | undefined): Member | undefined => {
    const admitting = members.filter((member) => member.instance.admits() && !failed?.has(member));
    const now = options.now();
    const present = admitting.filter(({ ejectedUntilMs }) => ejectedUntilMs <= now);
    return lessLoaded(present.length > 0 ? present : admitting, options.random);
  };

  const send = async (member: Member, request: ExchangeRequest): Promise<ExchangeResult> => {
    if (member.refusals > 0) member.ejectedUntilMs = options.now() + PROBE_MS;
    member.outstanding++;
    const result = await member.instance.exchange(request);
    member.outstanding--;
    if (result.kind === 'failed' && result.cause === 'connect') eject(member, options);
    else if (result.kind === 'answered') {
      member.refusals = 0;
      member.ejectedUntilMs = 0;
    }
    return result;
  };

  return async (request) => {
    // A retry hands in the same object again.
    const failed = failedBy.get(request) ?? new Set();
    let member = pick(failed) ?? pick(undefined);
    let result: ExchangeResult = OPEN;
    while (member) {
      result = await send(member, request);
      if (hasServed(result)) return result;
      failed.add(member);
      failedBy.set(request, failed);
      const wasSent = result.kind === 'answered' || result.cause !== 'connect';
      if (wasSent || request.signal.aborted || options.now() >= request.deadlineMs) return result;
      member = pick(failed);
    }
    return result;
  };
}

function hasServed(result: ExchangeResult): boolean {
  return result.kind === 'answered' && result.status < 500 && result.status !== 429;
}

function eject(member: Member, { now, onEject }: BalanceOptions): void {
  const pauseMs = Math.min(LONGEST_EJECTION_MS, FIRST_EJECTION_MS * 2 ** member.refusals);
  member.refusals = Math.min(member.refusals + 1, 16);
  member.ejectedUntilMs = now() + pauseMs;
  onEject(member.instance.name);
}

function lessLoaded(members: readonly Member[], random: () => number): Member | undefined {
  const first = members[Math.floor(random() * members.length)];
  if (members.length < 2 || !first) return first;
  const rest = members.filter((member) => member !== first);
  const second = rest[Math.floor(random() * rest.length)];
  return second && second.outstanding < first.outstanding ? second : first;
}

const OPEN: ExchangeFailure = { kind: 'failed', cause: 'circuit-open' };
