import { modelOf } from '@paissive/mongodb';
import { type Connection, type Model, Schema } from 'mongoose';
import type { Analysis } from './analysis.js';

export type AnalysisDocument = Omit<Analysis, 'id' | 'startedAt'> & {
  _id: string;
  startedAt?: Date;
  /** The names of its opportunities have changed since they were last embedded. */
  isUnembedded?: boolean;
};

const text = { type: String, required: true } as const;
const number = { type: Number, required: true } as const;
const date = { type: Date, required: true } as const;

const analysisSchema = new Schema<AnalysisDocument>(
  {
    _id: text,
    workspaceId: text,
    importId: text,
    earlierImportIds: { type: [String], required: true },
    version: number,
    refresh: { type: Schema.Types.Mixed, default: null },
    refreshKey: { type: String, default: null },
    isUnembedded: Boolean,
    name: text,
    status: text,
    stage: text,
    percent: number,
    counts: { type: Schema.Types.Mixed, required: true },
    message: text,
    revision: number,
    weights: { type: Schema.Types.Mixed, required: true },
    idempotencyKey: text,
    attempt: number,
    fence: number,
    leaseOwner: { type: String, default: null },
    leaseUntil: { type: Date, default: null },
    isCancelRequested: { type: Boolean, required: true },
    createdAt: date,
    // Absent until the first lease: `$min` sets it then and keeps it afterwards.
    startedAt: Date,
    finishedAt: { type: Date, default: null },
  },
  { versionKey: false, autoIndex: false, minimize: false },
);
analysisSchema.index({ workspaceId: 1, idempotencyKey: 1 }, { unique: true });
analysisSchema.index({ workspaceId: 1, createdAt: -1, _id: -1 });
analysisSchema.index({ status: 1, createdAt: 1 });
analysisSchema.index({ isUnembedded: 1 }, { partialFilterExpression: { isUnembedded: true } });

/** The one model of the `analyses` collection on a connection. */
export function analysisModel(connection: Connection): Model<AnalysisDocument> {
  return modelOf<AnalysisDocument>(connection, 'analyses', analysisSchema);
}

/** Fields that an earlier release did not know are filled in. */
export function analysisOf({ _id, startedAt, isUnembedded: _, ...values }: AnalysisDocument): Analysis {
  return {
    ...values,
    id: _id,
    startedAt: startedAt ?? null,
    earlierImportIds: values.earlierImportIds ?? [],
    version: values.version ?? (values.status === 'COMPLETED' ? 1 : 0),
    refresh: values.refresh ?? null,
    refreshKey: values.refreshKey ?? null,
  };
}
