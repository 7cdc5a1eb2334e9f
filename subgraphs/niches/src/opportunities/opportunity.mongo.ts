import { containsText, modelOf } from '@paissive/mongodb';
import { type Connection, type Model, type QueryFilter, Schema } from 'mongoose';
import type { Opportunity } from './opportunity.js';
import {
  OPPORTUNITY_ORDER_FIELDS,
  type OpportunityFilter,
  type OpportunityOrderField,
  type OpportunityRepository,
} from './opportunity.repository.js';
import { opportunitySortKey } from './opportunity-sort-key.js';

type SortKeys = Record<OpportunityOrderField, number | string>;
export type OpportunityDocument = Omit<Opportunity, 'id'> & { _id: string; sortKeys: SortKeys };

const text = { type: String, required: true } as const;
const number = { type: Number, required: true } as const;
const mixed = { type: Schema.Types.Mixed, required: true } as const;

const opportunitySchema = new Schema<OpportunityDocument>(
  {
    _id: text,
    workspaceId: text,
    analysisId: text,
    name: text,
    rank: number,
    score: number,
    confidence: number,
    factors: mixed,
    trend: mixed,
    keywordCount: number,
    keywordsWithData: number,
    keywordSetId: text,
    version: number,
    rankedAt: { type: Date, required: true },
    goneAt: { type: Date, default: null },
    monthlySearches: { type: Schema.Types.Mixed, default: null },
    costPerClick: { type: String, default: null },
    currency: { type: String, default: null },
    advertisingCompetition: { type: Number, default: null },
    keywordDifficulty: { type: Number, default: null },
    intent: { type: String, default: null },
    intentEvidence: { type: Schema.Types.Mixed, default: null },
    history: mixed,
    nextSteps: [String],
    createdAt: { type: Date, required: true },
    sortKeys: mixed,
  },
  { versionKey: false, autoIndex: false, minimize: false },
);
for (const field of OPPORTUNITY_ORDER_FIELDS) {
  opportunitySchema.index({ workspaceId: 1, [`sortKeys.${field}`]: -1, _id: -1 });
}
opportunitySchema.index({ workspaceId: 1, analysisId: 1, 'sortKeys.SCORE': -1, _id: -1 });
// For telling them again, over all workspaces.
opportunitySchema.index({ analysisId: 1, _id: 1 });

/** The one model of the `opportunities` collection on a connection. */
export function opportunityModel(connection: Connection): Model<OpportunityDocument> {
  return modelOf<OpportunityDocument>(connection, 'opportunities', opportunitySchema);
}

export function opportunityDocument(opportunity: Opportunity): OpportunityDocument {
  const { id, ...values } = opportunity;
  const keys = OPPORTUNITY_ORDER_FIELDS.map((field) => [field, opportunitySortKey(opportunity, field)]);
  return { _id: id, ...values, sortKeys: Object.fromEntries(keys) as SortKeys };
}

/** Without evidence and history, which make most of the bytes. */
const SCORING_BASIS = {
  name: 1,
  rank: 1,
  score: 1,
  confidence: 1,
  keywordCount: 1,
  keywordsWithData: 1,
  monthlySearches: 1,
  'factors.kind': 1,
  'factors.value': 1,
  'factors.precision': 1,
  'factors.weight': 1,
};

export function createOpportunityRepository(connection: Connection): OpportunityRepository {
  const opportunities = opportunityModel(connection);

  return {
    async findByIds(workspaceId, ids) {
      const found = await opportunities.find({ workspaceId, _id: { $in: [...ids] } }, { sortKeys: 0 }).lean();
      return found.map(opportunityOf);
    },
    async findOfAnalysis(workspaceId, analysisId, { sinceVersion }) {
      const found = await opportunities.find({ workspaceId, analysisId }, { sortKeys: 0 }).lean();
      return found.map(opportunityOf).filter(({ goneAt, version }) => goneAt === null || version >= sinceVersion);
    },
    async scoringBasesOf(workspaceId, analysisId) {
      const found = await opportunities.find({ workspaceId, analysisId, goneAt: null }, SCORING_BASIS).lean();
      return (found as OpportunityDocument[]).map(opportunityOf);
    },
    async list(workspaceId, { filter, order, after, limit }) {
      const key = `sortKeys.${order.field}`;
      const direction = order.direction === 'ASC' ? 1 : -1;
      const past = order.direction === 'ASC' ? '$gt' : '$lt';
      const beyond = after && {
        $or: [{ [key]: { [past]: after.sortKey } }, { [key]: after.sortKey, _id: { [past]: after.id } }],
      };
      const conditions = [conditionOf(workspaceId, filter), ...(beyond ? [beyond] : [])];
      const found = await opportunities
        .find({ $and: conditions }, { sortKeys: 0 })
        .sort({ [key]: direction, _id: direction })
        .limit(limit)
        .lean();
      return found.map(opportunityOf);
    },
    count: (workspaceId, filter) => opportunities.countDocuments(conditionOf(workspaceId, filter)),
  };
}

function conditionOf(workspaceId: string, filter: OpportunityFilter): QueryFilter<OpportunityDocument> {
  const { analysisId, hasGone, text: search, minimumScore, minimumMonthlySearches, verdicts, intents } = filter;
  return {
    workspaceId,
    ...(analysisId !== undefined && { analysisId }),
    ...(!hasGone && { goneAt: null }),
    ...(search && {
      $or: [
        { 'sortKeys.NAME': containsText(search.value) },
        { keywordSetId: { $in: [...search.ids] } },
        // Of an earlier release, when the set had the id of its opportunity.
        { keywordSetId: null, _id: { $in: [...search.ids] } },
      ],
    }),
    ...(minimumScore !== undefined && { score: { $gte: minimumScore } }),
    ...(minimumMonthlySearches !== undefined && { 'sortKeys.MONTHLY_SEARCHES': { $gte: minimumMonthlySearches } }),
    ...(verdicts && { 'trend.verdict': { $in: [...verdicts] } }),
    ...(intents && { intent: { $in: [...intents] } }),
  };
}

/** Fields that an earlier release did not know are filled in. */
export function opportunityOf({ _id, ...values }: Omit<OpportunityDocument, 'sortKeys'>): Opportunity {
  return {
    ...values,
    id: _id,
    keywordsWithData: values.keywordsWithData ?? values.keywordCount,
    factors: withPrecision(values),
    intentEvidence: values.intentEvidence ?? null,
    keywordSetId: values.keywordSetId ?? _id,
    version: values.version ?? 1,
    rankedAt: values.rankedAt ?? values.createdAt,
    goneAt: values.goneAt ?? null,
  };
}

/** Where the precision was not kept, the one that all known factors must have had together to give the confidence. */
function withPrecision({ factors, confidence, keywordCount }: Omit<OpportunityDocument, '_id' | 'sortKeys'>) {
  if (factors?.every(({ precision }) => precision !== undefined) ?? true) return factors;
  const known = factors.reduce((sum, { value, weight }) => sum + (value === null ? 0 : weight), 0);
  const sample = keywordCount / (keywordCount + 1);
  const common = known === 0 ? 0 : Math.min(confidence / (known * sample), 1);
  return factors.map((factor) => ({ ...factor, precision: factor.value === null ? 0 : common }));
}
