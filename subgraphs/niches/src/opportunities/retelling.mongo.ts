import { createOutboxWriter } from '@paissive/mongodb';
import type { ClientSession, Connection } from 'mongoose';
import { opportunityModel, opportunityOf } from './opportunity.mongo.js';
import type { RetellingRepository } from './retelling.repository.js';

export function createRetellingRepository(connection: Connection): RetellingRepository<ClientSession> {
  const opportunities = opportunityModel(connection);
  return {
    async find({ workspaceId, opportunityIds, after, limit }, session) {
      const found = await opportunities
        .find(
          {
            ...(workspaceId !== undefined && { workspaceId }),
            ...(opportunityIds && { _id: { $in: [...opportunityIds] } }),
            ...(after && {
              $or: [
                { analysisId: { $gt: after.analysisId } },
                { analysisId: after.analysisId, _id: { $gt: after.id } },
              ],
            }),
          },
          { sortKeys: 0 },
          { session },
        )
        .sort({ analysisId: 1, _id: 1 })
        .limit(limit)
        .lean();
      return found.map(opportunityOf);
    },
    write: createOutboxWriter(connection),
  };
}
