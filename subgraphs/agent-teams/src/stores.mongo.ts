import { createOutboxStore, type PrunedOutboxStore } from '@paissive/mongodb';
import type { Connection } from 'mongoose';
import { createNoteRepository } from './notes/note.mongo.js';
import type { NoteRepository } from './notes/note.repository.js';
import { createTaskRepository } from './tasks/task.mongo.js';
import type { TaskRepository } from './tasks/task.repository.js';
import { createTeamRepository } from './teams/team.mongo.js';
import type { TeamRepository } from './teams/team.repository.js';

/** All that the service keeps. */
export interface Stores {
  readonly teams: TeamRepository;
  readonly tasks: TaskRepository;
  readonly notes: NoteRepository;
  readonly outbox: PrunedOutboxStore;
}

export interface StoreOptions {
  readonly newId: () => string;
  readonly now: () => Date;
}

/** The stores on one MongoDB connection. Call once a connection, and create the indexes after it. */
export function createStores(connection: Connection, options: StoreOptions): Stores {
  return {
    teams: createTeamRepository(connection),
    tasks: createTaskRepository(connection, options),
    notes: createNoteRepository(connection),
    outbox: createOutboxStore(connection, options.now),
  };
}
