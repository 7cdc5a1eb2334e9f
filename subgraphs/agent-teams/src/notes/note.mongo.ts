import { isDuplicateKey, modelOf, NEWEST_FIRST, newestFirstAfter } from '@paissive/mongodb';
import { type Connection, Schema } from 'mongoose';
import type { Note } from './note.js';
import type { NoteRepository } from './note.repository.js';

type NoteDocument = Omit<Note, 'id'> & { _id: string };

const text = { type: String, required: true } as const;

const noteSchema = new Schema<NoteDocument>(
  {
    _id: text,
    workspaceId: text,
    teamId: text,
    text,
    author: text,
    taskId: { type: String, default: null },
    createdAt: { type: Date, required: true },
  },
  { versionKey: false, autoIndex: false },
);
noteSchema.index({ workspaceId: 1, teamId: 1, createdAt: -1, _id: -1 });

export function createNoteRepository(connection: Connection): NoteRepository {
  const notes = modelOf<NoteDocument>(connection, 'team_notes', noteSchema);
  return {
    async list(workspaceId, teamId, { after, limit }) {
      const found = await notes
        .find({ workspaceId, teamId, ...newestFirstAfter(after) })
        .sort(NEWEST_FIRST)
        .limit(limit)
        .lean();
      return found.map(noteOf);
    },
    async insert({ id, ...values }) {
      try {
        await notes.create({ _id: id, ...values });
        return { id, ...values };
      } catch (error) {
        if (!isDuplicateKey(error)) throw error;
      }
      const known = await notes.findOne({ _id: id, workspaceId: values.workspaceId }).lean();
      if (!known) throw new Error('A note with the same id exists but cannot be found.');
      return noteOf(known);
    },
    async delete(workspaceId, id) {
      const { deletedCount } = await notes.deleteOne({ _id: id, workspaceId });
      return deletedCount === 1;
    },
    async keepNewest(workspaceId, teamId, count) {
      const [oldest] = await notes.find({ workspaceId, teamId }).sort(NEWEST_FIRST).skip(count).limit(1).lean();
      if (oldest) await notes.deleteMany({ workspaceId, teamId, createdAt: { $lte: oldest.createdAt } });
    },
  };
}

function noteOf({ _id, ...values }: NoteDocument): Note {
  return { id: _id, ...values };
}
