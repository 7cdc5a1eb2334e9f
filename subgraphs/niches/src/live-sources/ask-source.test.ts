import { expect, it } from '@jest/globals';
import { createMemoryCache } from '@paissive/cache';
import { createAskSource } from './ask-source.js';
import { SOURCE_FACTS } from './create-live-sources.js';
import type { GatherOutcome, LiveSource, SourceQuery } from './live-source.js';
import { createMemorySourceStates } from './testing/memory-source-states.js';

const NOW = new Date('2026-03-11T12:00:00Z');
const QUERY = { terms: ['desk'], language: 'en' };
const NOTHING: GatherOutcome = { kind: 'gathered', signals: [] };
const FAULT: GatherOutcome = { kind: 'fault', fault: { kind: 'TIMED_OUT', message: 'No answer.', retryAt: null } };
const never = () => new AbortController().signal;

function asking(gather: (query: SourceQuery, signal: AbortSignal, times: number) => Promise<GatherOutcome>) {
  const states = createMemorySourceStates();
  const ask = createAskSource({ cache: createMemoryCache({ maxEntries: 100 }), states, now: () => NOW });
  const [facts] = SOURCE_FACTS;
  if (!facts) throw new Error('There is no source.');
  let times = 0;
  const source: LiveSource = { facts, gather: (query, signal) => gather(query, signal, times++) };
  return { ask: (query = QUERY, signal = never()) => ask(source, query, signal), states, times: () => times };
}

it('asks once for the same question, and again for another term or language', async () => {
  const { ask, times } = asking(async () => NOTHING);
  const first = await ask();
  expect(first).toEqual({ kind: 'answered', signals: [], fetchedAt: NOW });
  expect(await ask()).toEqual(first);
  expect(times()).toBe(1);
  await ask({ ...QUERY, terms: ['desks'] });
  await ask({ ...QUERY, language: 'de' });
  expect(times()).toBe(3);
});

it('shares a question that is under way', async () => {
  const { ask, times } = asking(async () => NOTHING);
  await Promise.all([ask(), ask(), ask()]);
  expect(times()).toBe(1);
});

it('notes a fault and asks again the next time', async () => {
  const { ask, states } = asking(async (_query, _signal, index) => (index === 0 ? FAULT : NOTHING));
  expect(await ask()).toMatchObject(FAULT);
  expect(await states.all()).toMatchObject([
    { lastSuccessAt: null, lastFault: { kind: 'TIMED_OUT', message: 'No answer.', at: NOW } },
  ]);
  expect(await ask()).toMatchObject({ kind: 'answered' });
  expect(await states.all()).toMatchObject([{ lastSuccessAt: NOW }]);
});

it('goes on for those who still want an answer when the one who began to ask has left', async () => {
  const leaving = new AbortController();
  const { ask, times } = asking(async (_query, signal, index) => {
    if (index > 0) return NOTHING;
    leaving.abort(new Error('left'));
    throw signal.reason;
  });
  const left = expect(ask(QUERY, leaving.signal)).rejects.toThrow('left');
  expect(await ask()).toMatchObject({ kind: 'answered' });
  await left;
  expect(times()).toBe(2);
});
