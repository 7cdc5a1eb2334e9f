import { conditionsInput, conditionsInWords, draftOf } from './conditions';

const USUAL = { scorePoints: 5, demandPercent: 20, rankPlaces: null, hasVerdict: true, hasPresence: false };

describe('conditions of a watch', () => {
  it('read as a sentence, and say when there are none', () => {
    expect(conditionsInWords(USUAL)).toBe(
      'You are told of 5 points of score or more, 20\u202f% of searches or more, another trend.',
    );
    const none = { scorePoints: null, demandPercent: null, rankPlaces: null, hasVerdict: false, hasPresence: false };
    expect(conditionsInWords(none)).toBe('You are told of nothing.');
  });

  it('are sent as they were, with null for what was emptied', () => {
    expect(conditionsInput(draftOf(USUAL))).toEqual({ ok: true, conditions: USUAL });
    expect(conditionsInput({ ...draftOf(USUAL), scorePoints: ' ', demandPercent: '12,5' })).toEqual({
      ok: true,
      conditions: { ...USUAL, scorePoints: null, demandPercent: 12.5 },
    });
  });

  it('says which field is no number that can be waited for', () => {
    const read = conditionsInput({ ...draftOf(USUAL), scorePoints: '0', rankPlaces: '1.5' });
    expect(read.ok ? [] : Object.keys(read.errors)).toEqual(['scorePoints', 'rankPlaces']);
  });
});
