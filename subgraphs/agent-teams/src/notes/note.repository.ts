import type { PlaceInTime } from '../place-in-time.inputs.js';
import type { EmbeddedNote, Note } from './note.js';

export interface NoteRepository {
  /** Newest first. */
  list(workspaceId: string, teamId: string, page: { after: PlaceInTime | null; limit: number }): Promise<Note[]>;
  /** The newest, newest first, with their vectors. */
  listEmbedded(workspaceId: string, teamId: string, limit: number): Promise<EmbeddedNote[]>;
  /** Keeps vectors that a version made; notes that are gone stay gone. */
  saveVectors(
    workspaceId: string,
    versionId: string,
    vectors: readonly { readonly noteId: string; readonly vector: Float32Array }[],
  ): Promise<void>;
  /** Stores a note; one whose id is there already stays as it is. Returns what is stored. */
  insert(note: Note): Promise<Note>;
  /** Returns whether there was one. */
  delete(workspaceId: string, id: string): Promise<boolean>;
  /** Deletes all but the newest of a team. */
  keepNewest(workspaceId: string, teamId: string, count: number): Promise<void>;
}
