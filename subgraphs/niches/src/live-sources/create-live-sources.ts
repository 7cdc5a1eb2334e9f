import type { GuardedFetch } from '@paissive/guarded-fetch';
import { createGithub, GITHUB, GITHUB_HEADERS, readGithubLimits } from './adapters/github.js';
import { createHackerNews, HACKER_NEWS } from './adapters/hacker-news.js';
import { createItunes, ITUNES, readItunesLimits } from './adapters/itunes.js';
import { createStackExchange, readStackExchangeLimits, STACK_EXCHANGE } from './adapters/stack-exchange.js';
import { createWikimedia, WIKIMEDIA } from './adapters/wikimedia.js';
import type { LiveSource, SourceFacts } from './live-source.js';
import { createSourceClient, type SourceClient } from './source-client.js';
import { createSourceGate, type Pause } from './source-gate.js';
import { type ReadLimits, readHttpLimits } from './source-limits.js';
import type { SourceStateRepository } from './source-state.js';

export interface LiveSourcesDeps {
  readonly send: GuardedFetch;
  readonly states: SourceStateRepository;
  readonly userAgent: string;
  readonly relayUrl: string | null;
  readonly now: () => Date;
  readonly pause: Pause;
}

interface Known {
  readonly facts: SourceFacts;
  readonly create: (client: SourceClient, now: () => Date) => LiveSource;
  readonly readLimits: ReadLimits;
  readonly headers?: Readonly<Record<string, string>>;
}

const KNOWN: readonly Known[] = [
  { facts: WIKIMEDIA, create: createWikimedia, readLimits: readHttpLimits },
  { facts: HACKER_NEWS, create: createHackerNews, readLimits: readHttpLimits },
  { facts: STACK_EXCHANGE, create: createStackExchange, readLimits: readStackExchangeLimits },
  { facts: GITHUB, create: createGithub, readLimits: readGithubLimits, headers: GITHUB_HEADERS },
  { facts: ITUNES, create: createItunes, readLimits: readItunesLimits },
];

/** What there is to know of each source, whether it is on or not. */
export const SOURCE_FACTS: readonly SourceFacts[] = KNOWN.map(({ facts }) => facts);

/** All sources; which of them may be asked is for the caller to know. */
export function createLiveSources(deps: LiveSourcesDeps): LiveSource[] {
  return KNOWN.map(({ facts, create, ...way }) => {
    const gate = createSourceGate(facts, deps);
    return create(createSourceClient({ ...deps, ...way, facts, gate }), deps.now);
  });
}
