import { createOutboxWriter, inTransaction, isDuplicateKey, modelOf } from '@paissive/mongodb';
import { type Connection, Schema } from 'mongoose';
import type { AskOnce } from './request-opportunities.js';

interface QuestionDocument {
  _id: string;
  askedAt: Date;
}

const questionSchema = new Schema<QuestionDocument>(
  { _id: { type: String, required: true }, askedAt: { type: Date, required: true } },
  { versionKey: false, autoIndex: false },
);

/** Remembers questions in the transaction of the events that ask them. */
export function createAskOnce(connection: Connection): AskOnce {
  const questions = modelOf<QuestionDocument>(connection, 'asked_questions', questionSchema);
  const writeToOutbox = createOutboxWriter(connection);
  return async (question, events, askedAt) => {
    if (await questions.exists({ _id: question })) return false;
    try {
      await inTransaction(connection, async (session) => {
        await questions.insertMany([{ _id: question, askedAt }], { session });
        await writeToOutbox(events, session);
      });
      return true;
    } catch (error) {
      if (!isDuplicateKey(error)) throw error;
      return false;
    }
  };
}
