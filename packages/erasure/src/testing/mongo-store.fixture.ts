import { createOutboxWriter, inTransaction, modelOf, openDatabase } from '@paissive/mongodb';
import { createTestMongo } from '@paissive/testkit';
import { type ClientSession, Schema } from 'mongoose';
import { createMongoErasureStore } from '../mongo-erasure-store.js';
import type { TestStore } from './test-store.js';

interface Thing {
  _id: string;
  workspaceId: string;
  userId: string;
  version: number;
  steps: { by: { id: string }; note: string }[];
}

interface Part {
  _id: string;
  workspaceId: string;
}

const text = { type: String, required: true } as const;
const options = { versionKey: false, autoIndex: false } as const;

/** A service's database in MongoDB, small enough to read. */
export async function openMongoTestStore(): Promise<TestStore<ClientSession>> {
  const mongo = await createTestMongo();
  const { connection, close } = await openDatabase(mongo.url);
  const thingSchema = new Schema<Thing>(
    { _id: text, workspaceId: text, userId: text, version: Number, steps: [Schema.Types.Mixed] as never },
    options,
  );
  const things = modelOf<Thing>(connection, 'things', thingSchema);
  const parts = modelOf<Part>(connection, 'parts', new Schema<Part>({ _id: text, workspaceId: text }, options));
  const shared = modelOf<{ _id: string }>(connection, 'shared', new Schema({ _id: text }, options));
  const writeEvents = createOutboxWriter(connection);
  await shared.create({ _id: 'of everybody' });
  return {
    erasures: createMongoErasureStore(connection, { persons: { things: ['userId', 'steps[].by.id'] } }),
    transact: (work) => inTransaction(connection, work),
    async fill(workspaceId, userId) {
      const steps = [
        { by: { id: userId }, note: 'x' },
        { by: { id: 'nobody else' }, note: 'y' },
      ];
      await things.create({ _id: `t-${workspaceId}`, workspaceId, userId, version: 3, steps });
      await parts.create({ _id: `p-${workspaceId}`, workspaceId });
      const event = { id: `e-${workspaceId}`, time: '2026-01-01T00:00:00Z', workspaceid: workspaceId } as never;
      await inTransaction(connection, (session) => writeEvents([event], session));
    },
    async contents() {
      const all = Object.entries(connection.models).filter(([name]) => name !== 'erased_workspaces');
      return JSON.stringify(await Promise.all(all.map(([, model]) => model.find().lean())));
    },
    async stop() {
      await close();
      await mongo.stop();
    },
  };
}
