import { isUniqueViolation, newestFirst } from '@paissive/prisma-kit';
import type { Database } from '../database.prisma.js';
import type { EvaluationSet as EvaluationSetRow, Prisma } from '../generated/prisma/client.js';
import type { EvaluationSet, EvaluationSetRepository } from './evaluation-set.js';

export function createEvaluationSetRepository(database: Database): EvaluationSetRepository {
  return {
    async insert({ cases, ...set }) {
      try {
        await database.evaluationSet.create({ data: { ...set, cases: cases as unknown as Prisma.InputJsonValue } });
        return 'stored';
      } catch (error) {
        if (isUniqueViolation(error)) return 'name_taken';
        throw error;
      }
    },
    async findByIds(workspaceId, ids) {
      return (await database.evaluationSet.findMany({ where: { workspaceId, id: { in: [...ids] } } })).map(setOf);
    },
    async list(workspaceId, { after, limit }) {
      return (await database.evaluationSet.findMany(newestFirst({ workspaceId }, after, limit))).map(setOf);
    },
  };
}

/** The JSON column holds what `insert` put there. */
function setOf(row: EvaluationSetRow): EvaluationSet {
  return row as unknown as EvaluationSet;
}
