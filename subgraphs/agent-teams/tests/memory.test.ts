import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { EmbedTexts } from '../src/models/embedder.js';
import { createRecallNotes, type RecallNotes } from '../src/notes/recall-notes.js';
import { createNoteTools } from '../src/tools/local/note-tools.js';
import { caller, startService, startStores, type TestService, type TestStores } from './support/harness.js';
import { createTeam, dataOf, outputOf, startedTask, step, taskIs } from './support/operations.js';

let on: TestStores;
let service: TestService;
let recall: RecallNotes;
const embedded: string[] = [];

/** Two axes: money and everything else. */
const embed: EmbedTexts = async (texts) => {
  embedded.push(...texts);
  const vectors = texts.map((text) => Float32Array.from(/price|cost/i.test(text) ? [1, 0.25] : [0, 1]));
  return { versionId: 'v', vectors };
};

beforeAll(async () => {
  on = await startStores();
  const tools = createNoteTools({ addNote: async () => null, recallNotes: (...asked) => recall(...asked) });
  service = await startService(on, { tools });
  recall = createRecallNotes({ ...service.stores, embed, log: { warn: () => undefined } as never });
});
afterAll(async () => {
  await service?.stop();
  await on?.stop();
});

test('a run finds what its team was told by meaning, and each note is embedded once', async () => {
  const ann = caller();
  const about = JSON.stringify({ about: 'what does it cost', first: 1 });
  const teamId = await createTeam(service, ann, { steps: [step('recall', 'memory.recall', { input: about })] });
  const add = `mutation ($input: AddTeamNoteInput!) { addTeamNote(input: $input) { note { id } userErrors { message } } }`;
  for (const text of ['Prices end in nine.', 'Nobody answers on Sundays.'])
    dataOf(await ann.graphql(service.url, add, { input: { teamId, text } }));
  for (let run = 0; run < 2; run += 1) {
    const task = await taskIs(service, ann, await startedTask(service, ann, { teamId }), 'COMPLETED');
    expect(outputOf(task, 'recall')).toMatchObject({
      ranking: 'WORDS_AND_MEANING',
      notes: [{ text: 'Prices end in nine.', foundBy: ['MEANING'] }],
    });
  }
  const times = (text: string) => embedded.filter((one) => one === text).length;
  expect([times('Prices end in nine.'), times('Nobody answers on Sundays.'), times('what does it cost')]).toEqual([
    1, 1, 2,
  ]);
});
