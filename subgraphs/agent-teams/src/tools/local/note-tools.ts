import { z } from 'zod';
import { StepFailure } from '../../execution/step-failure.js';
import type { AddNote } from '../../notes/add-note.js';
import { MAX_NOTE_CHARACTERS } from '../../notes/note.js';
import type { RecallNotes } from '../../notes/recall-notes.js';
import type { JsonObject } from '../../workflows/json.js';
import type { Tool } from '../tool.js';

const rememberInput = z.object({
  text: z.string().trim().min(1).max(MAX_NOTE_CHARACTERS),
  author: z.string().max(100).default('team'),
});
const recallInput = z.object({
  about: z.string().max(2_000).default(''),
  first: z.number().int().min(1).max(20).default(5),
});

/** The memory of a team, which outlives its runs. */
export function createNoteTools({ addNote, recallNotes }: { addNote: AddNote; recallNotes: RecallNotes }): Tool[] {
  return [
    {
      name: 'memory.remember',
      description: 'Keeps a note for later runs of the team.',
      inputSchema: rememberInput as unknown as z.ZodType<JsonObject>,
      hasEffect: true,
      scopes: [],
      async run(input, { idempotencyKey, taskId, teamId, principal }) {
        const { text, author } = rememberInput.parse(input);
        // The same call is the same note, however often it is made.
        const note = await addNote({
          id: idempotencyKey,
          workspaceId: principal.workspaceId,
          teamId,
          text,
          author,
          taskId,
        });
        if (!note) throw new StepFailure('NOT_FOUND', 'The team is not there any more.');
        return { noteId: note.id };
      },
    },
    {
      name: 'memory.recall',
      description:
        'Finds notes of earlier runs of the team that are about something, by words and by meaning; the latest where nothing is named.',
      inputSchema: recallInput as unknown as z.ZodType<JsonObject>,
      hasEffect: false,
      scopes: ['ai-models:read', 'ai-models:write'],
      async run(input, call) {
        const { notes, ranking } = await recallNotes(recallInput.parse(input), call);
        return {
          ranking,
          notes: notes.map(({ text, author, createdAt, foundBy }) => {
            return { text, author, writtenAt: createdAt.toISOString(), foundBy: [...foundBy] };
          }),
        };
      },
    },
  ];
}
