import type { MailStore, QueuedMail } from '@paissive/mail';
import { isDuplicateKey, modelOf } from '@paissive/mongodb';
import { type Connection, type Model, Schema } from 'mongoose';
import { LETTER_STATUSES, type LetterStatus } from './mailing.js';
import type { LetterRepository } from './mailing.repository.js';

export interface LetterDocument {
  /** Mailing and subscriber. */
  _id: string;
  workspaceId: string;
  mailingId: string;
  subscriberId: string;
  status: LetterStatus;
  attempts: number;
  dueAt: Date;
  claimedUntil: Date;
  reason: string | null;
}

const text = { type: String, required: true } as const;
const date = { type: Date, required: true } as const;
const letterSchema = new Schema<LetterDocument>(
  {
    _id: text,
    workspaceId: text,
    mailingId: text,
    subscriberId: text,
    status: text,
    attempts: { type: Number, required: true },
    dueAt: date,
    claimedUntil: date,
    reason: { type: String, default: null },
  },
  { versionKey: false, autoIndex: false },
);
letterSchema.index({ status: 1, dueAt: 1 });
letterSchema.index({ workspaceId: 1, mailingId: 1, status: 1 });

function letterModel(connection: Connection): Model<LetterDocument> {
  return modelOf<LetterDocument>(connection, 'letters', letterSchema);
}

const LONG_AGO = new Date(0);

export function createLetterRepository(connection: Connection): LetterRepository {
  const letters = letterModel(connection);
  return {
    async enqueue(mailing, subscribers, at) {
      const documents = subscribers.map(({ id: subscriberId }) => ({
        _id: `${mailing.id}_${subscriberId}`,
        workspaceId: mailing.workspaceId,
        mailingId: mailing.id,
        subscriberId,
        status: 'WAITING' as const,
        attempts: 0,
        dueAt: at,
        claimedUntil: LONG_AGO,
        reason: null,
      }));
      try {
        await letters.insertMany(documents, { ordered: false });
      } catch (error) {
        // Those that were there before the process died stay as they are.
        if (!isDuplicateKey(error)) throw error;
      }
    },
    async countByStatus(workspaceId, mailingId) {
      const count = async (status: LetterStatus) =>
        [status, await letters.countDocuments({ workspaceId, mailingId, status })] as const;
      return Object.fromEntries(await Promise.all(LETTER_STATUSES.map(count))) as Record<LetterStatus, number>;
    },
  };
}

export type ClaimedLetter = Pick<LetterDocument, '_id' | 'workspaceId' | 'mailingId' | 'subscriberId'>;

/** What becomes of a letter that was claimed: its text, or that it must not go out. */
export type Compose = (letter: ClaimedLetter) => Promise<QueuedMail['mail'] | 'suppressed' | 'gone'>;

/** The queue as the relay sees it. Letters have no text of their own: it is composed when they are claimed, and so is whether they may go. */
export function createLetterStore(connection: Connection, compose: Compose, now: () => Date): MailStore {
  const letters = letterModel(connection);
  const end = async (id: string, status: LetterStatus, reason: string | null) => {
    await letters.updateOne({ _id: id, status: 'WAITING' }, { $set: { status, reason } });
  };
  return {
    async claim(limit, leaseMs) {
      const claimed: QueuedMail[] = [];
      while (claimed.length < limit) {
        const at = now();
        const next = await letters.findOneAndUpdate(
          { status: 'WAITING', dueAt: { $lte: at }, claimedUntil: { $lte: at } },
          { $set: { claimedUntil: new Date(at.getTime() + leaseMs) }, $inc: { attempts: 1 } },
          { returnDocument: 'after', lean: true, sort: { dueAt: 1, _id: 1 } },
        );
        if (!next) break;
        const mail = await compose(next);
        if (mail === 'suppressed') await end(next._id, 'SUPPRESSED', 'The address gets no mail any more.');
        else if (mail === 'gone') await end(next._id, 'GIVEN_UP', 'The mailing is not there any more.');
        else claimed.push({ mail, attempt: next.attempts });
      }
      return claimed;
    },
    markSent: (id) => end(id, 'SENT', null),
    async postpone(id, delayMs, reason) {
      const dueAt = new Date(now().getTime() + delayMs);
      await letters.updateOne({ _id: id, status: 'WAITING' }, { $set: { dueAt, claimedUntil: LONG_AGO, reason } });
    },
    giveUp: (id, reason) => end(id, 'GIVEN_UP', reason),
  };
}
