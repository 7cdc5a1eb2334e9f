import type { TeamRepository } from '../teams/team.repository.js';
import { MAX_NOTES, type Note } from './note.js';
import type { NoteRepository } from './note.repository.js';

export interface AddNoteDeps {
  readonly notes: NoteRepository;
  readonly teams: Pick<TeamRepository, 'findByIds'>;
  readonly newId: () => string;
  readonly now: () => Date;
}

export interface AddNoteRequest extends Omit<Note, 'id' | 'createdAt'> {
  /** The same id is the same note; a new one if left out. */
  readonly id?: string;
}

/** Null when there is no such team. */
export type AddNote = (request: AddNoteRequest) => Promise<Note | null>;

export function createAddNote({ notes, teams, newId, now }: AddNoteDeps): AddNote {
  return async ({ id = newId(), ...values }) => {
    const { workspaceId, teamId } = values;
    const [team] = await teams.findByIds(workspaceId, [teamId]);
    if (!team) return null;
    const note = await notes.insert({ id, ...values, createdAt: now() });
    await notes.keepNewest(workspaceId, teamId, MAX_NOTES);
    return note;
  };
}
