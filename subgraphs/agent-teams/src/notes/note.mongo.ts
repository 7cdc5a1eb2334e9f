import { isDuplicateKey, modelOf, NEWEST_FIRST, newestFirstAfter } from '@paissive/mongodb';
import { type Connection, type Model, Schema } from 'mongoose';
import type { EmbeddedNote, Note } from './note.js';
import type { NoteRepository } from './note.repository.js';

type NoteDocument = Omit<Note, 'id'> & {
  _id: string;
  /** 32-bit floats, and the version that made them. */
  vector?: Buffer | null;
  vectorVersionId?: string | null;
};

const WITHOUT_VECTOR = { vector: 0, vectorVersionId: 0 } as const;

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
    vector: { type: Buffer, default: null },
    vectorVersionId: { type: String, default: null },
  },
  { versionKey: false, autoIndex: false },
);
noteSchema.index({ workspaceId: 1, teamId: 1, createdAt: -1, _id: -1 });
noteSchema.index({ taskId: 1 });

export function noteModel(connection: Connection): Model<NoteDocument> {
  return modelOf<NoteDocument>(connection, 'team_notes', noteSchema);
}

export function createNoteRepository(connection: Connection): NoteRepository {
  const notes = noteModel(connection);
  return {
    async list(workspaceId, teamId, { after, limit }) {
      const found = await notes
        .find({ workspaceId, teamId, ...newestFirstAfter(after) }, WITHOUT_VECTOR)
        .sort(NEWEST_FIRST)
        .limit(limit)
        .lean();
      return found.map(noteOf);
    },
    async listEmbedded(workspaceId, teamId, limit) {
      const found = await notes.find({ workspaceId, teamId }).sort(NEWEST_FIRST).limit(limit).lean();
      return found.map((document) => ({ ...noteOf(document), embedding: embeddingOf(document) }));
    },
    async saveVectors(workspaceId, versionId, vectors) {
      if (vectors.length === 0) return;
      const writes = vectors.map(({ noteId, vector }) => ({
        updateOne: {
          filter: { _id: noteId, workspaceId },
          update: { $set: { vector: Buffer.from(Float32Array.from(vector).buffer), vectorVersionId: versionId } },
        },
      }));
      await notes.bulkWrite(writes, { ordered: false });
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

function embeddingOf({ vector, vectorVersionId }: NoteDocument): EmbeddedNote['embedding'] {
  if (!vector || !vectorVersionId) return null;
  // Copied: the bytes of a driver's buffer need not begin where floats may.
  const bytes = Uint8Array.from(Buffer.isBuffer(vector) ? vector : (vector as { buffer: Uint8Array }).buffer);
  return { versionId: vectorVersionId, vector: new Float32Array(bytes.buffer) };
}

function noteOf({ _id, vector: _, vectorVersionId: _v, ...values }: NoteDocument): Note {
  return { id: _id, ...values };
}
