import { createOutboxWriter, inTransaction } from '@paissive/mongodb';
import type { Connection } from 'mongoose';
import { opportunityDocument, opportunityModel } from '../opportunities/opportunity.mongo.js';
import { analysisEvents } from './analysis.events.js';
import { REVISION_STEP } from './analysis.js';
import { heldBy } from './analysis.mongo.js';
import { analysisModel, analysisOf } from './analysis-model.mongo.js';
import type { AnalysisPublisher } from './analysis-publisher.js';

/** Building documents takes the event loop; a hundred are a few milliseconds. */
const INSERT_BATCH = 100;

/** Publishes in one MongoDB transaction, fenced by the lease. */
export function createAnalysisPublisher(connection: Connection, newId: () => string): AnalysisPublisher {
  const analyses = analysisModel(connection);
  const opportunities = opportunityModel(connection);
  const writeToOutbox = createOutboxWriter(connection);

  return {
    publish: (lease, { opportunities: found, counts, message, finishedAt }) =>
      inTransaction(connection, async (session) => {
        const completed = await analyses.findOneAndUpdate(
          { ...heldBy(lease), isCancelRequested: false },
          {
            $set: {
              status: 'COMPLETED',
              stage: 'DONE',
              percent: 100,
              counts,
              message,
              finishedAt,
              leaseOwner: null,
              leaseUntil: null,
            },
            $inc: { revision: REVISION_STEP },
          },
          { returnDocument: 'after', lean: true, session },
        );
        if (!completed) return null;
        for (let start = 0; start < found.length; start += INSERT_BATCH) {
          const documents = found.slice(start, start + INSERT_BATCH).map(opportunityDocument);
          await opportunities.insertMany(documents, { session, lean: true });
        }
        const analysis = analysisOf(completed);
        await writeToOutbox(analysisEvents(analysis, found, { newId, time: finishedAt }), session);
        return analysis;
      }),
  };
}
