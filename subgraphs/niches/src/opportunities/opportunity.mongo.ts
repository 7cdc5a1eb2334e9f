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
    monthlySearches: { type: Schema.Types.Mixed, default: null },
    costPerClick: { type: String, default: null },
    currency: { type: String, default: null },
    advertisingCompetition: { type: Number, default: null },
    keywordDifficulty: { type: Number, default: null },
    intent: { type: String, default: null },
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

export function createOpportunityRepository(connection: Connection): OpportunityRepository {
  const opportunities = opportunityModel(connection);

  return {
    async findByIds(workspaceId, ids) {
      const found = await opportunities.find({ workspaceId, _id: { $in: [...ids] } }, { sortKeys: 0 }).lean();
      return found.map(opportunityOf);
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
  const { analysisId, text: search, minimumScore, minimumMonthlySearches, verdicts, intents } = filter;
  return {
    workspaceId,
    ...(analysisId !== undefined && { analysisId }),
    ...(search && { $or: [{ 'sortKeys.NAME': containsText(search.value) }, { _id: { $in: [...search.ids] } }] }),
    ...(minimumScore !== undefined && { score: { $gte: minimumScore } }),
    ...(minimumMonthlySearches !== undefined && { 'sortKeys.MONTHLY_SEARCHES': { $gte: minimumMonthlySearches } }),
    ...(verdicts && { 'trend.verdict': { $in: [...verdicts] } }),
    ...(intents && { intent: { $in: [...intents] } }),
  };
}

export function opportunityOf({ _id, ...values }: Omit<OpportunityDocument, 'sortKeys'>): Opportunity {
  return { id: _id, ...values };
}
