import { newestFirst } from '@paissive/prisma-kit';
import type { Database } from '../database.prisma.js';
import type { PriceSensitivityAnswer } from '../pricing-research/price-answers.js';
import type { PriceSurveyRepository } from './price-survey.js';

export function createPriceSurveyRepository(database: Database): PriceSurveyRepository {
  return {
    async insert(survey) {
      await database.priceSurvey.create({ data: survey });
    },
    findByIds: (workspaceId, ids) => database.priceSurvey.findMany({ where: { workspaceId, id: { in: [...ids] } } }),
    findByToken: (token) => database.priceSurvey.findUnique({ where: { token } }),
    list: (workspaceId, { after, limit }) => database.priceSurvey.findMany(newestFirst({ workspaceId }, after, limit)),

    async close(workspaceId, id) {
      const [closed] = await database.priceSurvey.updateManyAndReturn({
        where: { workspaceId, id },
        data: { isOpen: false },
      });
      return closed ?? null;
    },

    answer: (surveyId, respondent, answer, answeredAt, limit) =>
      database.$transaction(async (transaction) => {
        // Closing waits for answers that are under way, and they for it.
        const open = await transaction.$queryRaw<
          unknown[]
        >`SELECT 1 FROM price_surveys WHERE id = ${surveyId} AND is_open FOR SHARE`;
        if (open.length === 0 || (await transaction.surveyAnswer.count({ where: { surveyId } })) >= limit)
          return 'closed';
        const row = { surveyId, respondent, answer: { ...answer }, answeredAt };
        const { count } = await transaction.surveyAnswer.createMany({ data: [row], skipDuplicates: true });
        return count > 0 ? 'stored' : 'answered_before';
      }),

    countAnswers: (surveyId) => database.surveyAnswer.count({ where: { surveyId } }),

    async answersOf(surveyId) {
      const rows = await database.surveyAnswer.findMany({
        where: { surveyId },
        orderBy: [{ answeredAt: 'asc' }, { respondent: 'asc' }],
      });
      // Written by `answer` above.
      return rows.map(({ answer }) => answer as unknown as PriceSensitivityAnswer);
    },
  };
}
