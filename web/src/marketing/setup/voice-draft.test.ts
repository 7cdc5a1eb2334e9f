import type { BrandVoicePartsFragment } from '@/gql/graphql';
import { draftOf, patchOf } from './voice-draft';

const VOICE: BrandVoicePartsFragment = {
  id: 'v',
  name: 'Ours',
  tone: 'calm',
  description: '',
  preferred: [{ use: 'people', insteadOf: ['users', 'customers'] }],
  forbidden: [
    { phrase: 'synergy', reason: 'says nothing' },
    { phrase: 'well-known', reason: '' },
  ],
  allowsExclamationMarks: false,
  allowsEmoji: true,
  maximumSentenceWords: 25,
  version: 3,
};

describe('a voice in its form', () => {
  it('reads as lists are written, and is sent back as it was', () => {
    const draft = draftOf(VOICE);
    expect(draft.preferred).toBe('people = users, customers');
    expect(draft.forbidden).toBe('synergy – says nothing\nwell-known');
    const { id: _, version: __, ...rest } = VOICE;
    expect(patchOf(draft)).toEqual({
      ok: true,
      patch: { ...rest, forbidden: [VOICE.forbidden[0], { phrase: 'well-known', reason: null }] },
    });
  });

  it('says which line it cannot read, and which limit', () => {
    expect(patchOf({ ...draftOf(VOICE), preferred: 'people', maximumSentenceWords: '2' })).toEqual({
      ok: false,
      errors: {
        preferred: '“people” has to read: what is said = instead of what, or of what else.',
        maximumSentenceWords: 'A whole number from 5 to 100.',
      },
    });
  });
});
