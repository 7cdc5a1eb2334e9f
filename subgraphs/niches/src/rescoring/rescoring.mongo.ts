import { inTransaction } from '@paissive/mongodb';
import type { Connection } from 'mongoose';
import { REVISION_STEP } from '../analyses/analysis.js';
import { analysisModel, analysisOf } from '../analyses/analysis-model.mongo.js';
import { opportunityDocument, opportunityModel } from '../opportunities/opportunity.mongo.js';
import { createResultWriter } from '../versions/result-writer.mongo.js';
import type { RescoringStore } from './rescore-analysis.js';

const BATCH = 500;

/** Writes in one MongoDB transaction, fenced by the analysis' revision. */
export function createRescoringStore(connection: Connection, newId: () => string): RescoringStore {
  const analyses = analysisModel(connection);
  const opportunities = opportunityModel(connection);
  const writeResult = createResultWriter(connection, newId);
  return {
    store: ({ id, workspaceId, revision, version }, weights, rescored, at) =>
      inTransaction(connection, async (session) => {
        const changed = await analyses.findOneAndUpdate(
          { _id: id, workspaceId, revision, status: { $in: ['COMPLETED', 'FAILED', 'CANCELLED'] } },
          { $set: { weights, version: version + 1 }, $inc: { revision: REVISION_STEP } },
          { returnDocument: 'after', lean: true, session },
        );
        if (!changed) return null;
        const analysis = analysisOf(changed);
        for (let start = 0; start < rescored.length; start += BATCH) {
          const writes = rescored.slice(start, start + BATCH).map((opportunity) => {
            const { _id, rank, score, confidence, factors, sortKeys, version, rankedAt } =
              opportunityDocument(opportunity);
            const $set = { rank, score, confidence, factors, sortKeys, version, rankedAt };
            return { updateOne: { filter: { _id }, update: { $set } } };
          });
          await opportunities.bulkWrite(writes, { session });
        }
        const result = { analysis, kind: 'RESCORED', found: rescored, gone: [], notes: new Map(), at } as const;
        return { analysis, alerted: await writeResult(result, session) };
      }),
  };
}
