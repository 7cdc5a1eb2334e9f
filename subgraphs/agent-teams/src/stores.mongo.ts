import { createMongoErasureStore, type ErasureStore } from '@paissive/erasure';
import { createInboxStore, createOutboxStore, type PrunedInboxStore, type PrunedOutboxStore } from '@paissive/mongodb';
import type { ClientSession, Connection } from 'mongoose';
import { createNoteRepository } from './notes/note.mongo.js';
import type { NoteRepository } from './notes/note.repository.js';
import { pseudonymizeOutputs } from './tasks/pseudonymize-outputs.mongo.js';
import { createTaskRepository } from './tasks/task.mongo.js';
import type { TaskRepository } from './tasks/task.repository.js';
import type { TaskRetention } from './tasks/task-retention.js';
import { createTaskRetention } from './tasks/task-retention.mongo.js';
import { createTeamRepository } from './teams/team.mongo.js';
import type { TeamRepository } from './teams/team.repository.js';

/** All that the service keeps. */
export interface Stores {
  readonly teams: TeamRepository;
  readonly tasks: TaskRepository;
  readonly retention: TaskRetention;
  readonly notes: NoteRepository;
  readonly outbox: PrunedOutboxStore;
  readonly inbox: PrunedInboxStore;
  readonly erasures: ErasureStore<ClientSession>;
}

export interface StoreOptions {
  readonly newId: () => string;
  readonly now: () => Date;
}

/** Where the ids of people stand. */
const PERSONS = {
  team_tasks: ['startedBy', 'steps[].approval.decidedBy', 'tail.lines[].actor'],
  task_trace: ['actor'],
  team_notes: ['author'],
} as const;

/** The stores on one MongoDB connection. Call once a connection, and create the indexes after it. */
export function createStores(connection: Connection, options: StoreOptions): Stores {
  return {
    teams: createTeamRepository(connection),
    tasks: createTaskRepository(connection, options),
    retention: createTaskRetention(connection),
    notes: createNoteRepository(connection),
    outbox: createOutboxStore(connection, options.now),
    inbox: createInboxStore(connection, options.now),
    erasures: createMongoErasureStore(connection, {
      persons: PERSONS,
      alsoPseudonymize: (userId, pseudonym, session) => pseudonymizeOutputs(connection, { userId, pseudonym }, session),
    }),
  };
}
