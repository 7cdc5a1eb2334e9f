import { describe, expect, it } from '@jest/globals';
import type { ModelRowFragment, ProviderPartsFragment } from '@/gql/graphql';
import { recentChanges } from './recent-changes';

const NOW = Date.parse('2026-11-20T12:00:00Z');
const PROVIDER = {
  id: 'p',
  name: 'Ollama',
  kind: 'OPENAI_COMPATIBLE',
  status: 'HEALTHY',
  statusMessage: 'It answers.',
  checkedAt: '2026-11-20T11:59:00Z',
  createdAt: '2026-11-10T00:00:00Z',
} as ProviderPartsFragment;

function model(change: Partial<ModelRowFragment>): ModelRowFragment {
  return { id: 'm', name: 'Llama', createdAt: '2026-01-01T00:00:00Z', versions: [], ...change } as ModelRowFragment;
}

function version(change: object) {
  const base = {
    id: 'v',
    remoteName: 'llama3.2:3b',
    createdAt: '2026-01-01T00:00:00Z',
    deprecatedAt: null,
    prices: [],
  };
  return { ...base, ...change } as unknown as ModelRowFragment['versions'][number];
}

describe('what changed in the catalogue', () => {
  it('tells of a provider in trouble before that it was connected', () => {
    const down = { ...PROVIDER, status: 'DOWN', statusMessage: 'Nobody listens there.' } as ProviderPartsFragment;
    expect(recentChanges([down], [], NOW).map(({ text }) => text)).toEqual([
      'Ollama: Nobody listens there.',
      'Ollama was connected',
    ]);
  });

  it('leaves out the platform’s own models and what is older than 30 days', () => {
    const embedded = { ...PROVIDER, kind: 'EMBEDDED' } as ProviderPartsFragment;
    const own = model({ createdAt: '2026-11-19T00:00:00Z', provider: { kind: 'EMBEDDED' } as never });
    expect(recentChanges([embedded], [own, model({})], NOW)).toEqual([]);
  });

  it('tells of later prices and versions, also of those to come, but not of those a model began with', () => {
    const prices = [{ effectiveFrom: '2026-12-01T00:00:00Z' }, { effectiveFrom: '2026-11-01T00:00:00Z' }];
    const versions = [
      version({ id: 'v2', remoteName: 'llama4', createdAt: '2026-11-15T00:00:00Z' }),
      version({ deprecatedAt: '2026-11-16T00:00:00Z', prices }),
    ];
    expect(recentChanges([], [model({ versions })], NOW).map(({ text }) => text)).toEqual([
      'Llama: llama3.2:3b will cost something else',
      'Llama: llama3.2:3b was deprecated',
      'Llama got the version llama4',
    ]);
  });
});
