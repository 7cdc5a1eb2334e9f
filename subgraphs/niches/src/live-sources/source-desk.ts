import type { Cache } from '@paissive/cache';
import { createGuardedFetch } from '@paissive/guarded-fetch';
import { createAskSource, type SourceAnswer } from './ask-source.js';
import { createLiveSources } from './create-live-sources.js';
import type { SourceQuery } from './live-source.js';
import { realPause } from './real-pause.js';
import type { LiveSourceName } from './signal.js';
import type { SourceStateRepository } from './source-state.js';
import { type SourceSwitch, switchesOf } from './source-switches.js';

/** Where the service asks public sources, those that are on. */
export interface SourceDesk {
  readonly switches: readonly SourceSwitch[];
  /** @throws the signal's reason once it is aborted. */
  ask(name: LiveSourceName, query: SourceQuery, signal: AbortSignal): Promise<SourceAnswer>;
}

export interface SourceDeskOptions {
  readonly wanted: readonly LiveSourceName[];
  /** A `mailto:` or a web address; null where nobody gave one. */
  readonly contact: string | null;
  /** A server that passes requests on; null to ask directly. */
  readonly relayUrl: string | null;
  readonly states: SourceStateRepository;
  readonly cache: Cache;
  readonly now: () => Date;
}

/** From the look-up to the last byte. */
const TIMEOUT_MS = 15_000;
/** Far more than any of the sources answers to what it is asked. */
const MAX_ANSWER_BYTES = 2_000_000;
const PRODUCT = 'paissive-income/0.1';

export function createSourceDesk({ wanted, contact, relayUrl, states, cache, now }: SourceDeskOptions): SourceDesk {
  const switches = switchesOf(wanted, contact);
  const isOn = (name: LiveSourceName) => switches.some((each) => each.name === name && each.isOn);
  const sources = createLiveSources({
    // The sources' own addresses are public; a relay is a neighbour that the operator chose.
    send: createGuardedFetch({
      timeoutMs: TIMEOUT_MS,
      maxResponseBytes: MAX_ANSWER_BYTES,
      allowsAnyTarget: relayUrl !== null,
    }),
    states,
    userAgent: contact === null ? PRODUCT : `${PRODUCT} (${contact})`,
    relayUrl,
    now,
    pause: realPause,
  }).filter(({ facts }) => isOn(facts.name));
  const ask = createAskSource({ cache, states, now });
  return {
    switches,
    async ask(name, query, signal) {
      const source = sources.find(({ facts }) => facts.name === name);
      if (source) return ask(source, query, signal);
      const message = switches.find((each) => each.name === name)?.offReason ?? 'It is switched off.';
      return { kind: 'fault', fault: { kind: 'SWITCHED_OFF', message, retryAt: null } };
    },
  };
}
