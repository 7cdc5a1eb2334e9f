import { createGuardedFetch } from '@paissive/guarded-fetch';
import { createHttpStub, type HttpStub, type StubReply, type StubRequest } from '@paissive/testkit';
import { createLiveSources } from '../create-live-sources.js';
import type { LiveSource } from '../live-source.js';
import type { LiveSourceName } from '../signal.js';
import type { SourceStateRepository } from '../source-state.js';
import { createMemorySourceStates } from './memory-source-states.js';

/** A source whose provider is a server here. */
export interface SourceOnStub {
  readonly source: LiveSource;
  readonly stub: HttpStub;
  readonly states: SourceStateRepository;
  /** How long it waited between requests; the clock jumps instead. */
  readonly pauses: number[];
  stop(): Promise<void>;
}

/** The time at which these tests take place. */
export const TEST_NOW = new Date('2026-03-11T12:00:00Z');
const TIMEOUT_MS = 20_000;

export async function startSourceOnStub(
  name: LiveSourceName,
  reply: (request: StubRequest, index: number) => StubReply,
  { timeoutMs = TIMEOUT_MS } = {},
): Promise<SourceOnStub> {
  const stub = await createHttpStub(reply);
  const states = createMemorySourceStates();
  const pauses: number[] = [];
  let time = TEST_NOW.getTime();
  const sources = createLiveSources({
    send: createGuardedFetch({ allowsAnyTarget: true, timeoutMs, maxResponseBytes: 100_000 }),
    states,
    userAgent: 'paissive-test/1 (mailto:someone@example.org)',
    relayUrl: stub.url,
    now: () => new Date(time),
    pause: async (durationMs) => {
      pauses.push(durationMs);
      time += durationMs;
    },
  });
  const source = sources.find(({ facts }) => facts.name === name);
  if (!source) throw new Error(`There is no source ${name}.`);
  return { source, stub, states, pauses, stop: () => stub.stop() };
}

/** JSON as a provider answers it. */
export function jsonAnswer(body: unknown, status = 200, headers: Readonly<Record<string, string>> = {}): StubReply {
  return { status, headers: { 'content-type': 'application/json', ...headers }, pieces: [JSON.stringify(body)] };
}
