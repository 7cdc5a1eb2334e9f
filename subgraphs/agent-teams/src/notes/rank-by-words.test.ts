import { expect, test } from '@jest/globals';
import { rankByWords } from './rank-by-words.js';

test('notes are found by the rare words that they share with the question', () => {
  const note = (text: string) => ({
    id: text,
    text,
    workspaceId: 'w',
    teamId: 't',
    author: 'a',
    taskId: null,
    createdAt: new Date(0),
  });
  const notes = [note('the price of the plan'), note('the colour of the page'), note('the price ends in nine')];
  expect(rankByWords(notes, 'price nine').map(({ text }) => text)).toEqual([
    'the price ends in nine',
    'the price of the plan',
  ]);
  expect(rankByWords(notes, 'zebra')).toEqual([]);
  expect(rankByWords(notes, '')).toHaveLength(3);
});
