import { modelOf } from '@paissive/mongodb';
import { type ClientSession, type Connection, Schema } from 'mongoose';
import {
  createVersionedRecords,
  type RecordCollection,
  recordModel,
  recordOf,
} from '../records/versioned-records.mongo.js';
import type { Content, ContentRevision } from './content.js';
import type { ContentFilter, ContentRepository } from './content.repository.js';

const text = { type: String, required: true } as const;
const maybeText = { type: String, default: null } as const;
const number = { type: Number, required: true } as const;

export const CONTENTS: RecordCollection<Content, ContentFilter> = {
  collection: 'contents',
  fields: {
    kind: text,
    title: text,
    status: text,
    revision: number,
    approvedRevision: { type: Number, default: null },
    opportunityId: maybeText,
    strategyId: maybeText,
    campaignId: maybeText,
    brandVoiceId: maybeText,
    templateId: maybeText,
    steps: { type: Schema.Types.Mixed, required: true },
  },
  indexes: [{ status: 1 }, { campaignId: 1 }, { opportunityId: 1 }],
  condition: ({ kind = null, statuses = null, campaignId = null, opportunityId = null }) => ({
    ...(kind !== null && { kind }),
    ...(statuses !== null && { status: { $in: [...statuses] } }),
    ...(campaignId !== null && { campaignId }),
    ...(opportunityId !== null && { opportunityId }),
  }),
};

type RevisionDocument = ContentRevision & { _id: string };

const revisionSchema = new Schema<RevisionDocument>(
  {
    _id: text,
    contentId: text,
    workspaceId: text,
    number,
    title: text,
    body: { type: String, default: '' },
    metaDescription: { type: String, default: '' },
    origin: text,
    modelName: maybeText,
    restoredNumber: { type: Number, default: null },
    note: { type: String, default: '' },
    authorUserId: text,
    createdAt: { type: Date, required: true },
  },
  { versionKey: false, autoIndex: false },
);
revisionSchema.index({ workspaceId: 1, contentId: 1, number: -1 });

const keyOf = (contentId: string, number: number) => `${contentId}:${number}`;

export function createContentRepository(connection: Connection): ContentRepository {
  const { insert, replace, ...records } = createVersionedRecords(connection, CONTENTS);
  const contents = recordModel(connection, CONTENTS);
  const revisions = modelOf<RevisionDocument>(connection, 'content_revisions', revisionSchema);
  const write = (revision: ContentRevision) => async (session: ClientSession) => {
    const document = { _id: keyOf(revision.contentId, revision.number), ...revision };
    await revisions.insertMany([document], { session });
  };
  return {
    ...records,
    replace,
    insertWithRevision: (content, revision, events) => insert(content, events, write(revision)),
    replaceWithRevision: (content, revision, events) => replace(content, events, write(revision)),
    async findByIdempotencyKey(workspaceId, idempotencyKey) {
      const found = await contents.findOne({ workspaceId, idempotencyKey }).lean();
      return found && recordOf<Content>(found);
    },
    async findRevisions(workspaceId, keys) {
      const ids = keys.map(({ contentId, number }) => keyOf(contentId, number));
      return (await revisions.find({ workspaceId, _id: { $in: ids } }).lean()).map(revisionOf);
    },
    async listRevisions(workspaceId, { contentId, before, limit }) {
      const older = before === null ? {} : { number: { $lt: before } };
      const found = await revisions
        .find({ workspaceId, contentId, ...older })
        .sort({ number: -1 })
        .limit(limit)
        .lean();
      return found.map(revisionOf);
    },
  };
}

function revisionOf({ _id, ...revision }: RevisionDocument): ContentRevision {
  return revision;
}
