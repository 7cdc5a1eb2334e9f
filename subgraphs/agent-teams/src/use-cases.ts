import type { JobQueue } from '@paissive/jobs';
import type { PubSub } from '@paissive/pubsub';
import { type AddNote, createAddNote } from './notes/add-note.js';
import { createReadReport, type ReadReport } from './reports/read-report.js';
import type { Stores } from './stores.mongo.js';
import { createApplyEvent } from './tasks/apply-event.js';
import { type ControlTask, createControlTask } from './tasks/control-task.js';
import { createRunTeamTask, type RunTeamTask } from './tasks/run-team-task.js';
import type { TaskWakeUp } from './tasks/task-wake-up.js';
import { createWatchTask, type WatchTask } from './tasks/watch-task.js';
import { type ArchiveTeam, createArchiveTeam } from './teams/archive-team.js';
import { createSaveTeam, type SaveTeam } from './teams/save-team.js';
import { createReadTeamPerformance, type ReadTeamPerformance } from './teams/team-performance.js';
import type { TeamTemplate } from './templates/team-template.js';
import type { ToolShelf } from './tools/mcp/tool-shelf.js';

/** What people can do here. */
export interface UseCases {
  readonly saveTeam: SaveTeam;
  readonly teamPerformance: ReadTeamPerformance;
  readonly archiveTeam: ArchiveTeam;
  readonly runTeamTask: RunTeamTask;
  readonly controlTask: ControlTask;
  readonly watchTask: WatchTask;
  readonly readReport: ReadReport;
  readonly addNote: AddNote;
}

export interface UseCaseDeps {
  readonly stores: Stores;
  readonly queue: Pick<JobQueue<TaskWakeUp>, 'enqueue'>;
  readonly pubsub: PubSub;
  readonly shelf: ToolShelf;
  readonly templates: readonly TeamTemplate[];
  readonly newId: () => string;
  readonly now: () => Date;
  readonly random: () => number;
}

/** Watchers whose messages were lost see the truth after this time. */
const POLL_MS = 5_000;

export function createUseCases(deps: UseCaseDeps): UseCases {
  const parts = { ...deps, ...deps.stores };
  const applyEvent = createApplyEvent(parts);
  return {
    saveTeam: createSaveTeam({ ...parts, tools: deps.shelf.tools }),
    archiveTeam: createArchiveTeam(parts),
    teamPerformance: createReadTeamPerformance(parts),
    runTeamTask: createRunTeamTask(parts),
    controlTask: createControlTask({ ...parts, applyEvent }),
    watchTask: createWatchTask({ ...parts, pollMs: POLL_MS }),
    readReport: createReadReport(parts),
    addNote: createAddNote(parts),
  };
}
