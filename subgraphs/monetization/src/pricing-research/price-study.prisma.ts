import { createManyInParts, isUniqueViolation, newestFirst, outboxRows } from '@paissive/prisma-kit';
import type { Database } from '../database.prisma.js';
import type { PriceStudy as StudyRow } from '../generated/prisma/client.js';
import { rejectionRows } from '../tables/row-rejection.prisma.js';
import type { PriceStudy, StudyAnswers } from './price-study.js';
import type { PriceStudyRepository } from './price-study.repository.js';

export function createPriceStudyRepository(database: Database): PriceStudyRepository {
  return {
    async insert(study, { answers }, rejections, events) {
      const { id: studyId, workspaceId, sourceHash, createdAt } = study;
      try {
        await database.$transaction(async (transaction) => {
          await transaction.priceStudy.create({ data: study });
          const rows = answers.map((answer, position) => ({ studyId, position, answer: { ...answer } }));
          await createManyInParts(rows, (data) => transaction.priceAnswer.createMany({ data }));
          const rejected = rejectionRows(studyId, workspaceId, rejections);
          await createManyInParts(rejected, (data) => transaction.rowRejection.createMany({ data }));
          await transaction.outboxEvent.createMany({ data: outboxRows(events, createdAt) });
        });
        return study;
      } catch (error) {
        if (!isUniqueViolation(error)) throw error;
      }
      const key = { workspaceId_sourceHash: { workspaceId, sourceHash } };
      return studyOf(await database.priceStudy.findUniqueOrThrow({ where: key }));
    },

    async findByIds(workspaceId, ids) {
      return (await database.priceStudy.findMany({ where: { workspaceId, id: { in: [...ids] } } })).map(studyOf);
    },

    async list(workspaceId, { after, limit }) {
      return (await database.priceStudy.findMany(newestFirst({ workspaceId }, after, limit))).map(studyOf);
    },

    async answersOf({ id, method }) {
      const rows = await database.priceAnswer.findMany({
        where: { studyId: id },
        orderBy: { position: 'asc' },
        select: { answer: true },
      });
      // Written by `insert` above, in the form that the method has.
      return { method, answers: rows.map(({ answer }) => answer) } as unknown as StudyAnswers;
    },
  };
}

function studyOf({ unitCost, ...study }: StudyRow): PriceStudy {
  return { ...study, unitCost: unitCost.toFixed() };
}
