import { createOutboxWriter, inTransaction, isDuplicateKey } from '@paissive/mongodb';
import type { ClientSession, Connection } from 'mongoose';
import { CONTENTS } from '../content/content.mongo.js';
import { afterAttempt, type Endpoint } from '../endpoints/endpoint.js';
import { ENDPOINTS } from '../endpoints/endpoint.mongo.js';
import { endpointEvent } from '../endpoints/manage-endpoints.js';
import { createVersionedRecords, recordModel, recordOf } from '../records/versioned-records.mongo.js';
import { publishingEvent } from './publishing-events.js';
import { type Delivery, OPEN_STATUSES, type Schedule, type ScheduleLease } from './schedule.js';
import type { Conclusion, ScheduleRepository } from './schedule.repository.js';
import { deliveryDocument, deliveryModel, SCHEDULES } from './schedule-models.mongo.js';
import { createContentSettler } from './settle-content.mongo.js';

const AFTER = { returnDocument: 'after', lean: true } as const;
const NO_LEASE = { leaseOwner: null, leaseUntil: null } as const;

/** Schedules in MongoDB. Every write of a worker names its fence: one that was overtaken changes nothing. */
export function createScheduleRepository(connection: Connection, newId: () => string): ScheduleRepository {
  const { findByIds, list } = createVersionedRecords(connection, SCHEDULES);
  const schedules = recordModel(connection, SCHEDULES);
  const contents = recordModel(connection, CONTENTS);
  const endpoints = recordModel(connection, ENDPOINTS);
  const deliveries = deliveryModel(connection);
  const settle = createContentSettler(connection);
  const writeToOutbox = createOutboxWriter(connection);

  async function judgeEndpoint(schedule: Schedule, delivery: Delivery, session: ClientSession): Promise<void> {
    const found = await endpoints.findOne({ _id: schedule.endpointId }, null, { session }).lean();
    if (!found || delivery.status === 'STARTED') return;
    const endpoint = recordOf<Endpoint>(found);
    const now = new Date(delivery.startedAt.getTime() + (delivery.durationMs ?? 0));
    const outcome = delivery.status === 'ARRIVED' ? 'arrived' : delivery.responseStatus === 410 ? 'gone' : 'failed';
    const judged = afterAttempt(endpoint, outcome, now);
    if (judged === endpoint) return;
    const { status, disabledReason, failingSince } = judged;
    const change = { $set: { status, disabledReason, failingSince, updatedAt: now }, $inc: { version: 1 } };
    await endpoints.updateOne({ _id: endpoint.id }, change, { session });
    const isDisabled = status !== endpoint.status;
    if (isDisabled) await writeToOutbox([endpointEvent({ ...judged, updatedAt: now }, newId)], session);
  }

  return {
    findByIds,
    list,
    async insert(schedule) {
      const { id: _id, workspaceId, contentId, idempotencyKey, createdAt, ...values } = schedule;
      const known = await schedules.findOne({ workspaceId, idempotencyKey }).lean();
      if (known) return { kind: 'known', schedule: recordOf<Schedule>(known) };
      try {
        return await inTransaction(connection, async (session) => {
          const isReady = {
            approvedRevision: schedule.revision,
            status: { $in: ['APPROVED', 'PUBLISHED', 'SCHEDULED'] as const },
          };
          const ready = await contents.findOne({ _id: contentId, workspaceId, ...isReady }, null, { session }).lean();
          if (!ready) return { kind: 'not_approved' as const };
          await schedules.insertMany([{ _id, workspaceId, contentId, idempotencyKey, createdAt, ...values }], {
            session,
          });
          const content = await settle(workspaceId, contentId, createdAt, session);
          await writeToOutbox([publishingEvent('scheduled', schedule, { content, newId, time: createdAt })], session);
          return { kind: 'inserted' as const, schedule };
        });
      } catch (error) {
        const now = isDuplicateKey(error) ? await schedules.findOne({ workspaceId, idempotencyKey }).lean() : null;
        if (!now) throw error;
        return { kind: 'known', schedule: recordOf<Schedule>(now) };
      }
    },
    async listDue(workspaceId, { from, to, limit }) {
      const found = await schedules
        .find({ workspaceId, dueAt: { $gte: from, $lte: to } })
        .sort({ dueAt: 1, _id: 1 })
        .limit(limit)
        .lean();
      return found.map((document) => recordOf<Schedule>(document));
    },
    async acquire({ owner, now, until }) {
      const isFree = { $or: [{ leaseUntil: null }, { leaseUntil: { $lte: now } }] };
      const taken = await schedules.findOneAndUpdate(
        { status: { $in: [...OPEN_STATUSES] }, nextAttemptAt: { $lte: now }, ...isFree },
        { $set: { status: 'PUBLISHING', leaseOwner: owner, leaseUntil: until }, $inc: { fence: 1, version: 1 } },
        { ...AFTER, sort: { nextAttemptAt: 1, _id: 1 } },
      );
      return taken && recordOf<Schedule>(taken);
    },
    begin: (lease, now) =>
      inTransaction(connection, async (session) => {
        const change = { $inc: { attempts: 1, roundAttempts: 1, version: 1 }, $set: { updatedAt: now } };
        const begun = await schedules.findOneAndUpdate(heldBy(lease), change, { ...AFTER, session });
        if (!begun) return null;
        const schedule = recordOf<Schedule>(begun);
        await deliveries.insertMany([deliveryDocument(startedDelivery(schedule, now))], { session });
        return schedule;
      }),
    conclude: (lease, conclusion, delivery) =>
      inTransaction(connection, async (session) => {
        const { at } = conclusion;
        const change = { $set: { ...outcomeOf(conclusion), ...NO_LEASE, updatedAt: at }, $inc: { version: 1 } };
        const concluded = await schedules.findOneAndUpdate(heldBy(lease), change, { ...AFTER, session });
        if (!concluded) return null;
        const schedule = recordOf<Schedule>(concluded);
        if (delivery) {
          const document = deliveryDocument(delivery);
          await deliveries.replaceOne({ _id: document._id }, document, { session, upsert: true });
          await judgeEndpoint(schedule, delivery, session);
        }
        const content = await settle(schedule.workspaceId, schedule.contentId, at, session);
        if (conclusion.kind !== 'again') {
          await writeToOutbox([publishingEvent(conclusion.kind, schedule, { content, newId, time: at })], session);
        }
        return { schedule, content };
      }),
    cancel: (workspaceId, id, now) =>
      inTransaction(connection, async (session) => {
        // The fence moves on so that a worker that is only late cannot publish it any more.
        const change = {
          $set: { status: 'CANCELLED', ...NO_LEASE, updatedAt: now },
          $inc: { fence: 1, version: 1 },
        } as const;
        const cancelled = await schedules.findOneAndUpdate({ _id: id, workspaceId, status: 'WAITING' }, change, {
          ...AFTER,
          session,
        });
        if (!cancelled) return (await schedules.exists({ _id: id, workspaceId })) ? 'too_late' : 'not_found';
        const schedule = recordOf<Schedule>(cancelled);
        const content = await settle(workspaceId, schedule.contentId, now, session);
        await writeToOutbox([publishingEvent('unscheduled', schedule, { content, newId, time: now })], session);
        return 'cancelled';
      }),
    restart: (workspaceId, id, now) =>
      inTransaction(connection, async (session) => {
        const isOver = { status: { $in: ['PUBLISHED', 'FAILED', 'MISSED'] as const } };
        const again = {
          status: 'WAITING',
          reason: null,
          roundAttempts: 0,
          restartedAt: now,
          nextAttemptAt: now,
          updatedAt: now,
        } as const;
        const change = { $set: again, $inc: { fence: 1, version: 1 } };
        const restarted = await schedules.findOneAndUpdate({ _id: id, workspaceId, ...isOver }, change, {
          ...AFTER,
          session,
        });
        if (!restarted) return (await schedules.exists({ _id: id, workspaceId })) ? 'not_over' : 'not_found';
        const schedule = recordOf<Schedule>(restarted);
        await settle(workspaceId, schedule.contentId, now, session);
        return schedule;
      }),
    async listWaiting({ afterId, limit }) {
      const found = await schedules
        .find({ status: 'WAITING', attempts: 0, _id: { $gt: afterId } })
        .sort({ _id: 1 })
        .limit(limit)
        .lean();
      return found.map((document) => recordOf<Schedule>(document));
    },
    reschedule: ({ id, workspaceId }, to, now) =>
      inTransaction(connection, async (session) => {
        const change = { $set: { ...to, nextAttemptAt: to.dueAt, updatedAt: now }, $inc: { version: 1 } };
        const untried = { _id: id, workspaceId, status: 'WAITING' as const, attempts: 0 };
        const moved = await schedules.findOneAndUpdate(untried, change, { ...AFTER, session });
        if (!moved) return null;
        const schedule = recordOf<Schedule>(moved);
        const content = await settle(workspaceId, schedule.contentId, now, session);
        await writeToOutbox([publishingEvent('rescheduled', schedule, { content, newId, time: now })], session);
        return schedule;
      }),
    async move({ id, version }, { dueAt, resolution }) {
      const change = { $set: { dueAt, resolution, nextAttemptAt: dueAt }, $inc: { version: 1 } };
      await schedules.updateOne({ _id: id, version, status: 'WAITING' }, change);
    },
    async listDeliveries(workspaceId, { scheduleId, before, limit }) {
      const older = before === null ? {} : { attempt: { $lt: before } };
      const found = await deliveries
        .find({ workspaceId, scheduleId, ...older })
        .sort({ attempt: -1 })
        .limit(limit)
        .lean();
      return found.map(({ _id, ...delivery }) => delivery);
    },
  };
}

/** Only while the lease is held; cancelled ones and the like are out of a worker's reach. */
function heldBy({ scheduleId, owner, fence }: ScheduleLease) {
  return { _id: scheduleId, leaseOwner: owner, fence, status: 'PUBLISHING' as const };
}

function startedDelivery({ id, workspaceId, attempts }: Schedule, startedAt: Date): Delivery {
  const open = { status: 'STARTED', durationMs: null, responseStatus: null, responseExcerpt: '', message: '' } as const;
  return { scheduleId: id, workspaceId, attempt: attempts, startedAt, ...open };
}

function outcomeOf(conclusion: Conclusion) {
  switch (conclusion.kind) {
    case 'published':
      return { status: 'PUBLISHED', publishedAt: conclusion.at, reason: null } as const;
    case 'again':
      return { status: 'WAITING', nextAttemptAt: conclusion.nextAttemptAt, reason: conclusion.reason } as const;
    case 'failed':
      return { status: 'FAILED', reason: conclusion.reason } as const;
    case 'missed':
      return { status: 'MISSED', reason: conclusion.reason } as const;
  }
}
