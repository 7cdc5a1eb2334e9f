import { beforeEach, describe, expect, test } from '@jest/globals';
import { StepFailure } from '../execution/step-failure.js';
import type { EmbedTexts } from '../models/embedder.js';
import type { ToolCall } from '../tools/tool.js';
import { fuseRankings } from './fuse-rankings.js';
import type { EmbeddedNote } from './note.js';
import { createRecallNotes } from './recall-notes.js';

test('fusion follows the places, and what two rankings agree on comes first', () => {
  expect(
    fuseRankings([
      ['a', 'b'],
      ['b', 'c'],
    ]),
  ).toEqual(['b', 'a', 'c']);
  // 1/61 + 1/63 for a, 1/62 + 1/62 for b: the ends of a list outweigh its middle by a hair.
  expect(
    fuseRankings([
      ['a', 'b', 'c'],
      ['c', 'b', 'a'],
    ]),
  ).toEqual(['a', 'c', 'b']);
  expect(fuseRankings([[], []])).toEqual([]);
});

const call = {
  ...{ taskId: 't', teamId: 'team', principal: { userId: 'u', workspaceId: 'w' } },
  signal: new AbortController().signal,
} as ToolCall;

/** What a text is about, along three axes: money, drinks, work. */
const MEANINGS: Readonly<Record<string, readonly [number, number, number]>> = {
  'Prices end in nine.': [1, 0, 0],
  'Customers like green tea.': [0, 1, 0],
  'Nobody answers on Sundays.': [0, 0, 1],
  'what does it cost': [0.9, 0.1, 0],
  'green tea prices': [0.4, 0.6, 0],
};

let notes: EmbeddedNote[];
let asked: string[][];
let versionId: string;
beforeEach(() => {
  asked = [];
  versionId = 'v1';
  notes = Object.keys(MEANINGS)
    .slice(0, 3)
    .map((text, index) => ({
      ...{ id: `n${index}`, workspaceId: 'w', teamId: 'team', text, author: 'ann', taskId: null, embedding: null },
      createdAt: new Date(index),
    }));
});

const embed: EmbedTexts = async (texts) => {
  asked.push([...texts]);
  return { versionId, vectors: texts.map((text) => Float32Array.from(MEANINGS[text] ?? [])) };
};

const recall = (about: string, first = 2, embedder = embed) =>
  createRecallNotes({
    embed: embedder,
    log: { warn: () => undefined } as never,
    notes: {
      list: async (_workspaceId, _teamId, { limit }) => notes.slice(0, limit),
      listEmbedded: async () => notes,
      async saveVectors(_workspaceId, version, vectors) {
        const made = new Map(vectors.map(({ noteId, vector }) => [noteId, vector]));
        notes = notes.map((note) => {
          const vector = made.get(note.id);
          return vector ? { ...note, embedding: { versionId: version, vector } } : note;
        });
      },
    },
  })({ about, first }, call);

const found = async (...args: Parameters<typeof recall>) => {
  const { ranking, notes: some } = await recall(...args);
  return { ranking, notes: some.map(({ text, foundBy }) => [text, foundBy.join(' ')]) };
};

describe('a memory', () => {
  test('is found by meaning where no word is shared, and says so', async () => {
    expect(await found('what does it cost', 1)).toEqual({
      ranking: 'WORDS_AND_MEANING',
      notes: [['Prices end in nine.', 'MEANING']],
    });
  });

  test('that fits by word and meaning comes before one that fits by either', async () => {
    expect((await found('green tea prices')).notes).toEqual([
      ['Customers like green tea.', 'WORDS MEANING'],
      ['Prices end in nine.', 'WORDS MEANING'],
    ]);
  });

  test('is embedded once, and again when another version embeds', async () => {
    await recall('green tea prices');
    await recall('green tea prices');
    expect(asked.map((texts) => texts.length)).toEqual([4, 1]);
    versionId = 'v2';
    await recall('green tea prices');
    expect(asked.map((texts) => texts.length)).toEqual([4, 1, 1, 3]);
    expect(notes.every(({ embedding }) => embedding?.versionId === 'v2')).toBe(true);
  });

  test('is found by its words alone while embeddings are away, and that is said', async () => {
    const away: EmbedTexts = () => Promise.reject(new StepFailure('UNAVAILABLE', 'Not now.'));
    expect(await found('green tea', 2, away)).toEqual({
      ranking: 'WORDS',
      notes: [['Customers like green tea.', 'WORDS']],
    });
  });

  test('is the latest where nothing is named, and costs nothing', async () => {
    expect(await found(' ', 1)).toEqual({ ranking: 'LATEST', notes: [['Prices end in nine.', '']] });
    expect(asked).toEqual([]);
  });
});
