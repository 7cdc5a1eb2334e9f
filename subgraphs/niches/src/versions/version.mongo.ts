import { modelOf } from '@paissive/mongodb';
import { type ClientSession, type Connection, type Model, Schema } from 'mongoose';
import { type AnalysisVersion, MAX_VERSIONS, type OpportunityVersion } from './opportunity-version.js';
import type { VersionRepository } from './version.repository.js';

type AnalysisVersionDocument = AnalysisVersion & { _id: string };
type OpportunityVersionDocument = OpportunityVersion & { _id: string };

const text = { type: String, required: true } as const;
const number = { type: Number, required: true } as const;
const mixed = { type: Schema.Types.Mixed, required: true } as const;
const date = { type: Date, required: true } as const;
const plain = { versionKey: false, autoIndex: false, minimize: false } as const;

const analysisVersionSchema = new Schema<AnalysisVersionDocument>(
  {
    _id: text,
    workspaceId: text,
    analysisId: text,
    version: number,
    kind: text,
    importId: text,
    weights: mixed,
    opportunityCount: number,
    createdAt: date,
  },
  plain,
);
analysisVersionSchema.index({ workspaceId: 1, analysisId: 1, version: -1 });

const opportunityVersionSchema = new Schema<OpportunityVersionDocument>(
  {
    _id: text,
    workspaceId: text,
    analysisId: text,
    opportunityId: text,
    version: number,
    kind: text,
    isFound: { type: Boolean, required: true },
    note: { type: String, default: null },
    name: text,
    rank: number,
    score: number,
    confidence: number,
    factors: mixed,
    monthlySearches: { type: Schema.Types.Mixed, default: null },
    keywordCount: number,
    verdict: text,
    slopePerYear: { type: Number, default: null },
    createdAt: date,
  },
  plain,
);
opportunityVersionSchema.index({ workspaceId: 1, opportunityId: 1, version: -1 });
opportunityVersionSchema.index({ workspaceId: 1, analysisId: 1, version: 1 });

/** Building documents takes the event loop; some hundreds are a few milliseconds. */
const INSERT_BATCH = 500;

function modelsOf(connection: Connection) {
  const analysisVersions: Model<AnalysisVersionDocument> = modelOf<AnalysisVersionDocument>(
    connection,
    'analysis_versions',
    analysisVersionSchema,
  );
  const opportunityVersions: Model<OpportunityVersionDocument> = modelOf<OpportunityVersionDocument>(
    connection,
    'opportunity_versions',
    opportunityVersionSchema,
  );
  return { analysisVersions, opportunityVersions };
}

/** Earlier results, as they were. */
export function createVersionRepository(connection: Connection): VersionRepository {
  const { analysisVersions, opportunityVersions } = modelsOf(connection);
  return {
    async ofAnalysis(workspaceId, analysisId) {
      const found = await analysisVersions
        .find({ workspaceId, analysisId }, { _id: 0 })
        .sort({ version: -1 })
        .limit(MAX_VERSIONS)
        .lean();
      return found;
    },
    async ofOpportunity(workspaceId, opportunityId, { before, limit }) {
      const earlier = before === null ? {} : { version: { $lt: before } };
      return opportunityVersions
        .find({ workspaceId, opportunityId, ...earlier }, { _id: 0 })
        .sort({ version: -1 })
        .limit(limit)
        .lean();
    },
    async ofVersion(workspaceId, analysisId, version) {
      return opportunityVersions.find({ workspaceId, analysisId, version }, { _id: 0 }).lean();
    },
  };
}

/** Writes one result in the transaction that makes it, and forgets those that are too old to be kept. */
export function createVersionWriter(connection: Connection) {
  const { analysisVersions, opportunityVersions } = modelsOf(connection);
  return async (
    result: AnalysisVersion,
    opportunities: readonly OpportunityVersion[],
    session: ClientSession,
  ): Promise<void> => {
    const { analysisId, version } = result;
    await analysisVersions.insertMany([{ _id: `${analysisId}:${version}`, ...result }], { session, lean: true });
    for (let start = 0; start < opportunities.length; start += INSERT_BATCH) {
      const documents = opportunities
        .slice(start, start + INSERT_BATCH)
        .map((one) => ({ _id: `${one.opportunityId}:${version}`, ...one }));
      await opportunityVersions.insertMany(documents, { session, lean: true });
    }
    const { workspaceId } = result;
    const forgotten = { workspaceId, analysisId, version: { $lte: version - MAX_VERSIONS } };
    if (version <= MAX_VERSIONS) return;
    await analysisVersions.deleteMany(forgotten, { session });
    await opportunityVersions.deleteMany(forgotten, { session });
  };
}
