import { inTransaction } from '@paissive/mongodb';
import type { ClientSession, Connection } from 'mongoose';
import type { Opportunity } from '../opportunities/opportunity.js';
import { opportunityDocument, opportunityModel } from '../opportunities/opportunity.mongo.js';
import { createResultWriter } from '../versions/result-writer.mongo.js';
import { type AnalysisLease, REVISION_STEP } from './analysis.js';
import { heldBy } from './analysis.mongo.js';
import { analysisModel, analysisOf } from './analysis-model.mongo.js';
import type { AnalysisPublisher, RunResult } from './analysis-publisher.js';

/** Building documents takes the event loop; a hundred are a few milliseconds. */
const BATCH = 100;

/** Publishes in one MongoDB transaction, fenced by the lease. */
export function createAnalysisPublisher(connection: Connection, newId: () => string): AnalysisPublisher {
  const analyses = analysisModel(connection);
  const opportunities = opportunityModel(connection);
  const writeResult = createResultWriter(connection, newId);

  return {
    publish: (lease, result) =>
      inTransaction(connection, async (session) => {
        const completed = await complete(lease, result, session);
        if (!completed) return null;
        const { opportunities: found, gone, notes, finishedAt: at, version } = result;
        if (version === 1) await insert(found, session);
        else await replace(result, session);
        const kind = version === 1 ? 'ANALYSED' : 'REFRESHED';
        const alerted = await writeResult({ analysis: completed, kind, found, gone, notes, at }, session);
        return { analysis: completed, alerted };
      }),
  };

  async function complete(lease: AnalysisLease, result: RunResult, session: ClientSession) {
    const { counts, message, importId, earlierImportIds, version, finishedAt } = result;
    const completed = await analyses.findOneAndUpdate(
      { ...heldBy(lease), isCancelRequested: false },
      {
        $set: {
          status: 'COMPLETED',
          stage: 'DONE',
          percent: 100,
          counts,
          message,
          importId,
          earlierImportIds: [...earlierImportIds],
          version,
          refresh: null,
          isUnembedded: true,
          finishedAt,
          leaseOwner: null,
          leaseUntil: null,
        },
        $inc: { revision: REVISION_STEP },
      },
      { returnDocument: 'after', lean: true, session },
    );
    return completed && analysisOf(completed);
  }

  async function insert(found: readonly Opportunity[], session: ClientSession): Promise<void> {
    for (let start = 0; start < found.length; start += BATCH) {
      const documents = found.slice(start, start + BATCH).map(opportunityDocument);
      await opportunities.insertMany(documents, { session, lean: true });
    }
  }

  /** Those that were known stay where they are, so that whoever points at them still does. */
  async function replace({ opportunities: found, gone, finishedAt }: RunResult, session: ClientSession): Promise<void> {
    for (let start = 0; start < found.length; start += BATCH) {
      const writes = found.slice(start, start + BATCH).map((opportunity) => {
        const { _id, ...replacement } = opportunityDocument(opportunity);
        return { replaceOne: { filter: { _id }, replacement: { _id, ...replacement }, upsert: true } };
      });
      await opportunities.bulkWrite(writes, { session });
    }
    const ids = gone.map(({ id }) => id);
    await opportunities.updateMany({ _id: { $in: ids } }, { $set: { goneAt: finishedAt } }, { session });
  }
}
