import { describe, expect, it } from '@jest/globals';
import { NEW_VERSION, priceInput, versionInput } from './version-draft';

describe('a version as it is typed', () => {
  it('becomes what the API takes, without what was left empty', () => {
    const draft = { ...NEW_VERSION, remoteName: 'llama3.2:3b', contextTokens: '128,000', inputPrice: '0,15' };
    expect(versionInput(draft)).toEqual({
      ok: true,
      value: {
        remoteName: 'llama3.2:3b',
        contextTokens: 128_000,
        maxOutputTokens: 2_048,
        price: {
          inputPerMillion: { amount: '0.15', currency: 'USD' },
          outputPerMillion: { amount: '0', currency: 'USD' },
        },
      },
    });
  });

  it('is refused with a reason at every field that cannot be read', () => {
    const read = versionInput({ ...NEW_VERSION, contextTokens: 'many', dimensions: '0', outputPrice: 'free' });
    expect(read.ok ? [] : Object.keys(read.errors)).toEqual([
      'version.contextTokens',
      'version.dimensions',
      'version.price.outputPerMillion',
    ]);
  });

  it('keeps a price of its own for what the provider had cached', () => {
    const read = priceInput({ inputPrice: '2', cachedPrice: '0.5', outputPrice: '8' });
    expect(read.ok && read.value.cachedInputPerMillion).toEqual({ amount: '0.5', currency: 'USD' });
  });
});
