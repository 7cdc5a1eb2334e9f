import { type ClientSession, type Connection } from 'mongoose';
import type { Content, ContentStatus } from '../content/content.js';
import { CONTENTS } from '../content/content.mongo.js';
import { takeStep } from '../content/content-steps.js';
import { recordModel, recordOf } from '../records/versioned-records.mongo.js';
import { OPEN_STATUSES } from './schedule.js';
import { SCHEDULES } from './schedule-models.mongo.js';

/** Brings content in line with its schedules, within the transaction that changes one of them. */
export function createContentSettler(connection: Connection) {
  const contents = recordModel(connection, CONTENTS);
  const schedules = recordModel(connection, SCHEDULES);

  async function statusBy(contentId: string, session: ClientSession): Promise<ContentStatus> {
    const open = await schedules.countDocuments({ contentId, status: { $in: [...OPEN_STATUSES] } }, { session });
    if (open > 0) return 'SCHEDULED';
    const published = await schedules.countDocuments({ contentId, status: 'PUBLISHED' }, { session });
    return published > 0 ? 'PUBLISHED' : 'APPROVED';
  }

  /** The content as it is then; null when there is none. */
  return async (workspaceId: string, contentId: string, at: Date, session: ClientSession): Promise<Content | null> => {
    const found = await contents.findOne({ _id: contentId, workspaceId }, null, { session }).lean();
    if (!found) return null;
    const content = recordOf<Content>(found);
    const to = await statusBy(contentId, session);
    if (to === content.status) return content;
    const result = takeStep(content, { to, at, byUserId: null, comment: '' });
    // Content that people took elsewhere in the meantime stays there.
    if (result.kind === 'impossible') return content;
    const { id, version, ...values } = { ...result.content, version: content.version + 1 };
    await contents.replaceOne({ _id: id, version: content.version }, { ...values, version }, { session });
    return { ...result.content, version };
  };
}
