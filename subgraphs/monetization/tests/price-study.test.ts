import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TestCaller } from '@paissive/testkit';
import { caller, dataOf, mutate, present, startService, type TestService } from './support/harness.js';

let service: TestService;
beforeAll(async () => {
  service = await startService();
});
afterAll(() => service?.stop());

const FOUR = 'too cheap;cheap;expensive;too expensive\n10;20;30;50\n20;30;40;60\n10;30;50;70\n20;40;60;80\n';
const STUDY = `study { id answerCount rejectedCount
  priceSensitivity { answerCount intransitiveCount optimalPrice { amount currency } indifferencePrice { amount }
    classicRange { low { amount } high { amount } } complementRange { low { amount } high { amount } } shares { price } purchase { respondentCount } }
  gaborGranger { optimum { price { amount } demand } bestAsked { price { amount } } }
  rejections { nodes { line column reason content } pageInfo { hasNextPage endCursor } } }`;

interface StudyAnswer {
  // biome-ignore lint/suspicious/noExplicitAny: each test knows the shape of what it asked for and compares it.
  study: any;
}

const analyse = (who: TestCaller, input: object) =>
  mutate<StudyAnswer>(
    service,
    who,
    'analyzePriceSensitivity',
    { name: 'Spring survey', currency: 'EUR', ...input },
    STUDY,
  );
const file = (content: string) => ({ file: { content, fileName: 'answers.csv' } });

describe('a pricing survey', () => {
  it('gives the intersections, both ranges, and how many answers were dropped', async () => {
    const { study, userErrors } = await analyse(caller(), file(`${FOUR}50;30;20;10\n`));
    expect(userErrors).toEqual([]);
    expect(study.priceSensitivity).toEqual({
      answerCount: 5,
      intransitiveCount: 1,
      optimalPrice: { amount: '20.00', currency: 'EUR' },
      indifferencePrice: { amount: '30.00' },
      classicRange: { low: { amount: '20.00' }, high: { amount: '40.00' } },
      complementRange: { low: { amount: '16.67' }, high: { amount: '50.00' } },
      shares: expect.arrayContaining([{ price: 10 }, { price: 80 }]),
      purchase: null,
    });
    expect(study.gaborGranger).toBeNull();
  });

  it('keeps every rejected row and pages through them', async () => {
    const ann = caller();
    const { study } = await analyse(ann, file(`${FOUR}${'5;;20;40\n'.repeat(25)}`));
    expect(study).toMatchObject({ answerCount: 4, rejectedCount: 25 });
    expect(study.rejections.nodes).toHaveLength(20);
    expect(study.rejections.nodes[0]).toEqual({
      line: 6,
      column: 'cheap',
      reason: 'The cell is empty.',
      content: '5;;20;40',
    });
    const query =
      'query ($id: ID!, $after: String) { priceStudy(id: $id) { rejections(after: $after) { nodes { line } pageInfo { hasNextPage } } } }';
    const variables = { id: study.id, after: study.rejections.pageInfo.endCursor };
    const next = dataOf(
      await ann.graphql<{ priceStudy: { rejections: { nodes: object[] } } }>(service.url, query, variables),
    );
    expect(next.priceStudy.rejections.nodes).toEqual([26, 27, 28, 29, 30].map((line) => ({ line })));
  });

  it('is the same study for the same answers, also when they come twice at once, and tells of it once', async () => {
    const ann = caller();
    const both = await Promise.all([analyse(ann, file(FOUR)), analyse(ann, file(FOUR))]);
    const again = await analyse(ann, file(FOUR));
    expect(new Set([...both, again].map(({ study }) => study.id)).size).toBe(1);
    const events = await service.database.outboxEvent.findMany();
    const own = events
      .map(({ envelope }) => envelope as { subject: string })
      .filter(({ subject }) => subject === again.study.id);
    expect(own).toHaveLength(1);
    expect((await analyse(ann, { ...file(FOUR), currency: 'USD' })).study.id).not.toBe(again.study.id);
  });

  it('finds the continuous optimum of demand, with a unit cost if there is one', async () => {
    const purchases = [10, 20, 30, 40].flatMap((price) =>
      Array.from({ length: 10 }, (_, index) => ({ price, wouldBuy: index < 10 - price / 5 })),
    );
    const input = { method: 'GABOR_GRANGER', purchases };
    const { study } = await analyse(caller(), input);
    expect(study.gaborGranger).toEqual({
      optimum: { price: { amount: '25.00' }, demand: 0.5 },
      bestAsked: { price: { amount: '20.00' } },
    });
    expect((await analyse(caller(), { ...input, unitCost: '10' })).study.gaborGranger.optimum.price.amount).toBe(
      '30.00',
    );
  });

  it('says what is wrong with a file or with answers, and keeps nothing', async () => {
    const ann = caller();
    const failures = [
      await analyse(ann, file('price\n12\n')),
      await analyse(ann, file('too cheap,cheap,expensive,too expensive\n4,3,2,1\n1,x,3,4\n')),
      await analyse(ann, {}),
      await analyse(ann, { ...file(FOUR), currency: 'EURO', name: ' ' }),
    ];
    expect(failures.map(({ userErrors }) => userErrors.map(({ field }) => field?.join('.')))).toEqual([
      ['input.file.content'],
      ['input.file.content'],
      ['input.answers'],
      ['input.name', 'input.currency'],
    ]);
    expect(failures[1]?.userErrors[0]?.message).toContain('line 3, column cheap');
    const listed = await ann.graphql<{ priceStudies: { nodes: object[] } }>(
      service.url,
      '{ priceStudies { nodes { id } } }',
    );
    expect(dataOf(listed).priceStudies.nodes).toEqual([]);
  });

  it('is seen by its own workspace only, also as an entity', async () => {
    const [ann, ben] = [caller(), caller()];
    const { study } = await analyse(ann, file(FOUR));
    const query = `query ($id: ID!) { priceStudy(id: $id) { id } _entities(representations: [{ __typename: "PriceStudy", id: "${present(study).id}" }]) { ... on PriceStudy { id } } }`;
    expect(dataOf(await ann.graphql(service.url, query, { id: study.id }))).toEqual({
      priceStudy: { id: study.id },
      _entities: [{ id: study.id }],
    });
    expect(dataOf(await ben.graphql(service.url, query, { id: study.id }))).toEqual({
      priceStudy: null,
      _entities: [null],
    });
  });
});
