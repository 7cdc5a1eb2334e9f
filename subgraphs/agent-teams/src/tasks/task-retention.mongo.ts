import type { Connection } from 'mongoose';
import { noteModel } from '../notes/note.mongo.js';
import { REPORT_TOOL } from '../reports/read-report.js';
import { type TaskDocument, taskModels, taskOf } from './task-models.mongo.js';
import type { TaskRetention } from './task-retention.js';

/** Workspaces looked after in one turn. */
const WORKSPACES = 20;

/**
 * The mark comes first: a run whose details are marked as gone is begun anew by nobody, so that what is deleted after it is needed no more. What a
 * process that died did not delete is found by the mark that comes last.
 */
export function createTaskRetention(connection: Connection): TaskRetention {
  const { tasks, outputs, trace } = taskModels(connection);
  const notes = noteModel(connection);

  async function strip(found: readonly TaskDocument[], at: Date): Promise<number> {
    let stripped = 0;
    for (const { _id, version, detailsDeletedAt } of found) {
      if (!detailsDeletedAt) {
        const mark = { $set: { detailsDeletedAt: at, 'tail.lines': [] }, $inc: { version: 1 } };
        // Somebody began it anew meanwhile.
        if ((await tasks.updateOne({ _id, version }, mark)).modifiedCount === 0) continue;
      }
      const reportId = reportOutputOf(found.find((one) => one._id === _id));
      await outputs.deleteMany({ taskId: _id, ...(reportId !== null && { _id: { $ne: reportId } }) });
      await trace.deleteMany({ taskId: _id });
      await tasks.updateOne({ _id }, { $set: { isStripped: true, isKept: reportId !== null } });
      stripped += 1;
    }
    return stripped;
  }

  async function forget(found: readonly { _id: string }[]): Promise<number> {
    const ids = found.map(({ _id }) => _id);
    const named = new Set<string | null>(await notes.distinct('taskId', { taskId: { $in: ids } }));
    await tasks.updateMany({ _id: { $in: ids.filter((id) => named.has(id)) } }, { $set: { isKept: true } });
    const free = ids.filter((id) => !named.has(id));
    return (await tasks.deleteMany({ _id: { $in: free }, isStripped: true })).deletedCount;
  }

  return {
    async forgetDetails(endedUntil, at, limit) {
      const old = { isStripped: { $ne: true }, finishedAt: { $ne: null, $lte: endedUntil } };
      return strip(await tasks.find(old).sort({ finishedAt: 1 }).limit(limit).lean(), at);
    },
    async forgetRuns(endedUntil, limit) {
      const old = { isStripped: true, isKept: false, finishedAt: { $lte: endedUntil } };
      return forget(await tasks.find(old, { _id: 1 }).sort({ finishedAt: 1 }).limit(limit).lean());
    },
    async forgetBeyond(count, at, limit) {
      const full = await tasks.aggregate<{ _id: string; runs: number }>([
        { $match: { finishedAt: { $ne: null }, isKept: { $ne: true } } },
        { $group: { _id: '$workspaceId', runs: { $sum: 1 } } },
        { $match: { runs: { $gt: count } } },
        { $limit: WORKSPACES },
      ]);
      let forgotten = 0;
      for (const { _id: workspaceId, runs } of full) {
        const over = { workspaceId, finishedAt: { $ne: null }, isKept: { $ne: true } };
        const oldest = await tasks
          .find(over)
          .sort({ finishedAt: 1 })
          .limit(Math.min(runs - count, limit))
          .lean();
        await strip(
          oldest.filter(({ isStripped }) => !isStripped),
          at,
        );
        const ids = oldest.map(({ _id }) => _id);
        forgotten += await forget(
          await tasks.find({ _id: { $in: ids }, isStripped: true, isKept: false }, { _id: 1 }).lean(),
        );
      }
      return forgotten;
    },
  };
}

/** The output that is the run's report; null where it has none. */
function reportOutputOf(document: TaskDocument | undefined): string | null {
  if (!document) return null;
  const { workflow, steps } = taskOf(document);
  const toolOf = new Map(workflow.steps.map(({ id, tool }) => [id, tool]));
  const written = steps.filter(({ stepId, state }) => state === 'SUCCEEDED' && toolOf.get(stepId) === REPORT_TOOL);
  return written.at(-1)?.outputId ?? null;
}
