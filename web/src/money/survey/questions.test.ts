import { EMPTY_ANSWER, readAnswer } from './questions';

const typed = (tooCheap: string, cheap: string, expensive: string, tooExpensive: string) => ({
  ...EMPTY_ANSWER,
  tooCheap,
  cheap,
  expensive,
  tooExpensive,
});

describe('reading what a respondent filled in', () => {
  it('takes prices as people type them, and intents where they are given', () => {
    expect(readAnswer({ ...typed('5', '9,50', '20', '35.00'), intentAtCheap: '4' })).toEqual({
      kind: 'answer',
      answer: { tooCheap: 5, cheap: 9.5, expensive: 20, tooExpensive: 35, intentAtCheap: 4, intentAtExpensive: null },
      disorder: null,
    });
  });

  it('asks for each price that is missing or cannot be read', () => {
    expect(readAnswer(typed('5', '', 'lots', '35'))).toEqual({
      kind: 'unreadable',
      errors: { cheap: 'Please give a price.', expensive: expect.stringContaining('digits') },
    });
  });

  it('asks again where prices do not rise', () => {
    expect(readAnswer(typed('5', '20', '10', '35'))).toMatchObject({
      kind: 'answer',
      disorder: 'The price that is getting expensive is not above the one that is a bargain. Is that what you mean?',
    });
    expect(readAnswer(typed('5', '5', '10', '35'))).toMatchObject({ disorder: expect.stringContaining('a bargain') });
  });
});
