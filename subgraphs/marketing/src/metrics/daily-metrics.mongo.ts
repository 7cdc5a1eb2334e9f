import { modelOf } from '@paissive/mongodb';
import { type Connection, Schema } from 'mongoose';
import { campaignKey, type DailyMetric } from './daily-metric.js';
import type { DailyMetricsRepository } from './daily-metrics.repository.js';

type MetricDocument = DailyMetric & { _id: string; campaignKey: string };

const text = { type: String, required: true } as const;
const maybeText = { type: String, default: null } as const;
const maybeNumber = { type: Number, default: null } as const;

const metricSchema = new Schema<MetricDocument>(
  {
    _id: text,
    workspaceId: text,
    source: text,
    date: text,
    channel: { type: String, default: '' },
    campaignName: { type: String, default: '' },
    campaignKey: { type: String, default: '' },
    impressions: maybeNumber,
    clicks: maybeNumber,
    cost: maybeText,
    conversions: maybeText,
    revenue: maybeText,
    currency: maybeText,
    toldAt: { type: Date, required: true },
  },
  { versionKey: false, autoIndex: false },
);
metricSchema.index({ workspaceId: 1, campaignKey: 1, date: 1 });
metricSchema.index({ workspaceId: 1, date: 1 });

export function createDailyMetricsRepository(connection: Connection): DailyMetricsRepository {
  const metrics = modelOf<MetricDocument>(connection, 'daily_metrics', metricSchema);
  return {
    async upsert(rows) {
      const documents = new Map(rows.map(documentOf).map((document) => [document._id, document]));
      if (documents.size === 0) return { inserted: 0, replaced: 0 };
      const writes = [...documents].map(([_id, replacement]) => ({
        replaceOne: { filter: { _id }, replacement, upsert: true },
      }));
      const { upsertedCount, matchedCount } = await metrics.bulkWrite(writes, { ordered: false });
      return { inserted: upsertedCount, replaced: matchedCount };
    },
    async list(workspaceId, { campaignKeys, from, to, limit }) {
      const ofCampaigns = campaignKeys === null ? {} : { campaignKey: { $in: [...campaignKeys] } };
      const found = await metrics
        .find({ workspaceId, ...ofCampaigns, date: { $gte: from, $lte: to } })
        .sort({ date: 1, _id: 1 })
        .limit(limit)
        .lean();
      return found.map(({ _id, campaignKey: _key, ...metric }) => metric);
    },
  };
}

/** The id is the key, so that a row is there once whoever writes it. JSON keeps parts apart whatever they contain. */
function documentOf(metric: DailyMetric): MetricDocument {
  const { workspaceId, source, date, channel, campaignName } = metric;
  const key = campaignKey(campaignName);
  return { _id: JSON.stringify([workspaceId, source, date, channel, key]), campaignKey: key, ...metric };
}
