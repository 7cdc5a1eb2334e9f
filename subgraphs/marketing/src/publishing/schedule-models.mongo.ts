import { modelOf } from '@paissive/mongodb';
import { type Connection, type Model, Schema } from 'mongoose';
import type { RecordCollection } from '../records/versioned-records.mongo.js';
import type { Delivery, Schedule } from './schedule.js';
import type { ScheduleFilter } from './schedule.repository.js';

const text = { type: String, required: true } as const;
const number = { type: Number, required: true } as const;
const date = { type: Date, required: true } as const;

export const SCHEDULES: RecordCollection<Schedule, ScheduleFilter> = {
  collection: 'schedules',
  fields: {
    contentId: text,
    revision: number,
    endpointId: text,
    localTime: text,
    timeZone: text,
    resolution: text,
    dueAt: date,
    graceMs: number,
    status: text,
    reason: { type: String, default: null },
    restartedAt: { type: Date, default: null },
    attempts: number,
    roundAttempts: number,
    nextAttemptAt: date,
    leaseOwner: { type: String, default: null },
    leaseUntil: { type: Date, default: null },
    fence: number,
    publishedAt: { type: Date, default: null },
    scheduledByUserId: text,
  },
  indexes: [{ contentId: 1 }, { dueAt: 1 }],
  dueIndexes: [{ status: 1, nextAttemptAt: 1 }],
  condition: ({ contentId = null, statuses = null }) => ({
    ...(contentId !== null && { contentId }),
    ...(statuses !== null && { status: { $in: [...statuses] } }),
  }),
};

export type DeliveryDocument = Delivery & { _id: string };

const deliverySchema = new Schema<DeliveryDocument>(
  {
    _id: text,
    scheduleId: text,
    workspaceId: text,
    attempt: number,
    status: text,
    startedAt: date,
    durationMs: { type: Number, default: null },
    responseStatus: { type: Number, default: null },
    responseExcerpt: { type: String, default: '' },
    message: { type: String, default: '' },
  },
  { versionKey: false, autoIndex: false },
);
deliverySchema.index({ workspaceId: 1, scheduleId: 1, attempt: -1 });

export function deliveryModel(connection: Connection): Model<DeliveryDocument> {
  return modelOf<DeliveryDocument>(connection, 'deliveries', deliverySchema);
}

export function deliveryDocument(delivery: Delivery): DeliveryDocument {
  return { _id: `${delivery.scheduleId}:${delivery.attempt}`, ...delivery };
}
