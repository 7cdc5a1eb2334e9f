import { setTimeout as sleep } from 'node:timers/promises';
import mongoose from 'mongoose';
import { z } from 'zod';
import { StepFailure } from '../../src/execution/step-failure.js';
import type { Tool } from '../../src/tools/tool.js';
import type { JsonObject } from '../../src/workflows/json.js';

/** What tools of tests did, kept in the database so that it survives the death of whoever did it. */
export interface Effects {
  readonly tools: readonly Tool[];
  /** Every time that a tool was called, in order. */
  executions(): Promise<{ key: string; owner: string }[]>;
  /** What is visible outside: one for each key, whoever did it. */
  visible(): Promise<string[]>;
  close(): Promise<void>;
}

const anything = z.looseObject({}) as unknown as z.ZodType<JsonObject>;

/** Tools whose effects can be counted. Each bears repetition: the same key has one effect. */
export async function createEffects(mongoUrl: string, owner: string): Promise<Effects> {
  const connection = await mongoose.createConnection(mongoUrl).asPromise();
  const executions = connection.collection('test_executions');
  const effects = connection.collection<{ _id: string }>('test_effects');
  const attempts = new Map<string, number>();

  const tool = (name: string, run: Tool['run']): Tool => ({
    ...{ name, description: `${name}, for tests.`, inputSchema: anything, hasEffect: true, scopes: ['niches:read'] },
    async run(input, call) {
      await executions.insertOne({ key: call.idempotencyKey, owner, at: new Date() });
      return run(input, call);
    },
  });

  const effect = tool('test.effect', async (input, { idempotencyKey }) => {
    await effects.updateOne({ _id: idempotencyKey }, { $setOnInsert: { owner } }, { upsert: true });
    return { input, key: idempotencyKey };
  });
  /** Ends only when it is told to. */
  const wait = tool('test.wait', async ({ ms }, { signal }) => {
    await sleep(Number(ms ?? 60_000), undefined, { signal });
    return { waited: true };
  });
  const flaky = tool('test.flaky', async ({ failures }, { taskId }) => {
    const count = (attempts.get(taskId) ?? 0) + 1;
    attempts.set(taskId, count);
    if (count <= Number(failures)) throw new StepFailure('BUSY', 'Not now.', { isRetryable: true });
    return { count };
  });

  return {
    tools: [effect, wait, flaky],
    async executions() {
      const rows = await executions.find().sort({ at: 1 }).toArray();
      return rows.map(({ key, owner: who }) => ({ key: String(key), owner: String(who) }));
    },
    async visible() {
      return (await effects.find().sort({ _id: 1 }).toArray()).map(({ _id }) => _id);
    },
    close: () => connection.close(),
  };
}
