import type { ErasedCounts } from '@paissive/erasure';
import type { ClientSession, Connection } from 'mongoose';
import { taskModels } from './task-models.mongo.js';

/** What a person decided is an output, with their id in its text; the trace, which has the pseudonym by now, says in which runs. */
export async function pseudonymizeOutputs(
  connection: Connection,
  { userId, pseudonym }: { readonly userId: string; readonly pseudonym: string },
  session: ClientSession,
): Promise<ErasedCounts> {
  const { outputs, trace } = taskModels(connection);
  const decided = await trace.find({ actor: pseudonym, kind: 'APPROVAL_DECIDED' }, { taskId: 1 }, { session }).lean();
  const taskIds = [...new Set(decided.map(({ taskId }) => taskId))];
  const found = await outputs.find({ taskId: { $in: taskIds } }, null, { session }).lean();
  const named = found.filter(({ value }) => value.includes(userId));
  for (const { _id, value } of named) {
    await outputs.updateOne({ _id }, { $set: { value: value.replaceAll(userId, pseudonym) } }, { session });
  }
  return { step_outputs: named.length };
}
