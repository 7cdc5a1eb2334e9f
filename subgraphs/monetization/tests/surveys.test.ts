import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TestCaller } from '@paissive/testkit';
import { caller, dataOf, mutate, startService, type TestService } from './support/harness.js';

let service: TestService;
beforeAll(async () => {
  service = await startService();
});
afterAll(() => service?.stop());

interface Survey {
  id: string;
  token: string;
  isOpen: boolean;
  answerCount: number;
}
const create = async (who: TestCaller): Promise<Survey> => {
  const input = { name: 'What is tea worth?', description: 'A box a month.', currency: 'EUR' };
  return (
    await mutate<{ survey: Survey }>(service, who, 'createPriceSurvey', input, 'survey { id token isOpen answerCount }')
  ).survey;
};
/** Respondents have no account. */
const anybody = caller({ isSignedIn: false });
const answer = (token: string, respondent = randomUUID() as string, prices = [10, 20, 30, 50]) => {
  const [tooCheap, cheap, expensive, tooExpensive] = prices;
  const input = { token, respondent, answer: { tooCheap, cheap, expensive, tooExpensive } };
  return mutate<{ receipt: { isNew: boolean; answerCount: number } | null }>(
    service,
    anybody,
    'answerPriceSurvey',
    input,
    'receipt { isNew answerCount }',
  );
};

describe('a hosted survey', () => {
  it('takes one answer a respondent, the first, also when it is sent several times at once', async () => {
    const { token, id } = await create(caller());
    const respondent = randomUUID();
    const sent = await Promise.all([1, 2, 3].map(() => answer(token, respondent)));
    expect(sent.filter(({ receipt }) => receipt?.isNew)).toHaveLength(1);
    expect((await answer(token, respondent, [1, 2, 3, 4])).receipt).toEqual({ isNew: false, answerCount: 1 });
    expect((await answer(token)).receipt).toEqual({ isNew: true, answerCount: 2 });
    const [kept] = await service.database.surveyAnswer.findMany({ where: { surveyId: id, respondent } });
    expect(kept?.answer).toMatchObject({ tooCheap: 10 });
  });

  it('shows respondents its question and nothing of its owner', async () => {
    const { token } = await create(caller());
    const query = 'query ($token: String!) { publicPriceSurvey(token: $token) { name description currency isOpen } }';
    expect(dataOf(await anybody.graphql(service.url, query, { token }))).toEqual({
      publicPriceSurvey: { name: 'What is tea worth?', description: 'A box a month.', currency: 'EUR', isOpen: true },
    });
    expect(dataOf(await anybody.graphql(service.url, query, { token: 'no\0thing' }))).toEqual({
      publicPriceSurvey: null,
    });
    const { errors } = await anybody.graphql(service.url, '{ priceSurveys { nodes { token } } }');
    expect(errors[0]?.extensions?.['code']).toBe('UNAUTHENTICATED');
  });

  it('takes no answers once it is closed, and becomes a study', async () => {
    const ann = caller();
    const { token, id } = await create(ann);
    for (const prices of [
      [10, 20, 30, 50],
      [20, 30, 40, 60],
      [40, 30, 20, 10],
    ])
      await answer(token, randomUUID(), prices);
    const closed = await mutate<{ survey: Survey }>(
      service,
      ann,
      'closePriceSurvey',
      { surveyId: id },
      'survey { isOpen answerCount }',
    );
    expect(closed.survey).toEqual({ isOpen: false, answerCount: 3 });
    expect((await answer(token)).userErrors).toEqual([expect.objectContaining({ __typename: 'ConflictError' })]);
    const study = await mutate<{ study: object }>(
      service,
      ann,
      'analyzePriceSurvey',
      { surveyId: id },
      'study { answerCount priceSensitivity { intransitiveCount } }',
    );
    expect(study.study).toEqual({ answerCount: 3, priceSensitivity: { intransitiveCount: 1 } });
  });

  it('tells what its answers say so far, without keeping a study', async () => {
    const ann = caller();
    const { token, id } = await create(ann);
    const query = `query ($id: ID!) { priceSurvey(id: $id) { priceSensitivity { answerCount intransitiveCount optimalPrice { amount currency } } }
      priceStudies { nodes { id } } }`;
    const read = async () => dataOf(await ann.graphql<Record<string, unknown>>(service.url, query, { id }));
    expect(await read()).toEqual({ priceSurvey: { priceSensitivity: null }, priceStudies: { nodes: [] } });
    for (const prices of [
      [10, 20, 30, 50],
      [15, 25, 35, 45],
      [40, 30, 20, 10],
    ])
      await answer(token, randomUUID(), prices);
    expect(await read()).toEqual({
      priceSurvey: {
        priceSensitivity: {
          answerCount: 3,
          intransitiveCount: 1,
          optimalPrice: { amount: expect.stringMatching(/^\d+\.\d\d$/), currency: 'EUR' },
        },
      },
      priceStudies: { nodes: [] },
    });
  });

  it('belongs to its workspace', async () => {
    const { id, token } = await create(caller());
    const ben = caller();
    for (const name of ['closePriceSurvey', 'analyzePriceSurvey']) {
      const { userErrors } = await mutate(service, ben, name, { surveyId: id }, '');
      expect(userErrors).toEqual([expect.objectContaining({ __typename: 'NotFoundError' })]);
    }
    expect((await answer(token)).receipt?.isNew).toBe(true);
    expect((await answer('unknown')).userErrors).toEqual([
      expect.objectContaining({ __typename: 'NotFoundError', field: ['input', 'token'] }),
    ]);
  });
});
