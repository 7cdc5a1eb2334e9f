import type { AddNote } from '../notes/add-note.js';
import type { RecallNotes } from '../notes/recall-notes.js';
import type { RunPlatform } from '../platform/run-platform.js';
import { createNoteTools } from './local/note-tools.js';
import { createReportTool } from './local/report-tool.js';
import { createMarketingTools } from './platform/marketing-tools.js';
import { createMoneyTools } from './platform/money-tools.js';
import { createNicheTools } from './platform/niche-tools.js';
import type { Tool } from './tool.js';

export interface CreateToolsDeps {
  readonly client: RunPlatform;
  readonly addNote: AddNote;
  readonly recallNotes: RecallNotes;
}

/** All tools that come with the service. */
export function createTools({ client, addNote, recallNotes }: CreateToolsDeps): Tool[] {
  return [
    ...createNicheTools(client),
    ...createMoneyTools(client),
    ...createMarketingTools(client),
    createReportTool(),
    ...createNoteTools({ addNote, recallNotes }),
  ];
}
