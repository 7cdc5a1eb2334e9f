import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TestCaller } from '@paissive/testkit';
import {
  caller,
  dataOf,
  mutate,
  outboxOf,
  startService,
  startStores,
  type TestService,
  type TestStores,
} from './support/harness.js';

let on: TestStores;
let service: TestService;
beforeAll(async () => {
  on = await startStores();
  service = await startService(on);
});
afterAll(async () => {
  await service?.stop();
  await on?.stop();
});

const CONTENT = `content { id kind title status version nextStatuses revision { number title body metaDescription origin modelName restoredNumber note authorUserId }
  approvedRevision { number } steps { from to revision byUserId comment } campaign { id } opportunity { id } brandVoice { name }
  voiceCheck { isCutOff issues { kind text } } }`;
interface Answer {
  // biome-ignore lint/suspicious/noExplicitAny: each test knows the shape of what it asked for and compares it.
  content: any;
}
const draft = { kind: 'BLOG', title: 'Tea', body: 'Green tea is good.' };
const create = (who: TestCaller, input: object = {}) =>
  mutate<Answer>(service, who, 'createContent', { ...draft, ...input }, CONTENT);
const revise = (who: TestCaller, input: object) =>
  mutate<Answer>(service, who, 'reviseContent', { title: 'Tea', body: 'New.', ...input }, CONTENT);
const move = (who: TestCaller, { id, version }: { id: string; version: number }, to: string, comment?: string) =>
  mutate<Answer>(service, who, 'moveContent', { id, version, to, comment }, CONTENT);

describe('content', () => {
  it('keeps every revision as it was, tells them apart and brings them back', async () => {
    const ann = caller();
    const { content } = await create(ann);
    expect(content).toMatchObject({ status: 'DRAFT', version: 1, revision: { number: 1, origin: 'PERSON' } });
    const second = await revise(ann, { id: content.id, version: 1, body: 'Green tea is great.', note: 'Stronger' });
    expect(second.content).toMatchObject({ version: 2, revision: { number: 2, note: 'Stronger' } });
    const query = `query ($id: ID!) { contentDifferences(contentId: $id, from: 1, to: 2) { body { kind text } title { kind } }
      content(id: $id) { first: revision(number: 1) { body } none: revision(number: 9) { body } revisions(first: 1) { nodes { number } pageInfo { hasNextPage endCursor } } } }`;
    expect(dataOf(await ann.graphql(service.url, query, { id: content.id }))).toEqual({
      contentDifferences: {
        title: [{ kind: 'SAME' }],
        body: [
          { kind: 'SAME', text: 'Green tea is ' },
          { kind: 'REMOVED', text: 'good' },
          { kind: 'ADDED', text: 'great' },
          { kind: 'SAME', text: '.' },
        ],
      },
      content: {
        first: { body: 'Green tea is good.' },
        none: null,
        revisions: { nodes: [{ number: 2 }], pageInfo: { hasNextPage: true, endCursor: expect.any(String) } },
      },
    });
    const restore = (number: number) =>
      mutate<Answer>(service, ann, 'restoreContentRevision', { id: content.id, version: 2, number }, CONTENT);
    expect((await restore(7)).userErrors).toEqual([
      expect.objectContaining({ __typename: 'NotFoundError', field: ['input', 'number'] }),
    ]);
    expect((await restore(1)).content.revision).toMatchObject({
      number: 3,
      body: 'Green tea is good.',
      origin: 'RESTORED',
      restoredNumber: 1,
    });
  });

  it('goes to review and is approved or rejected, with who, what about and why', async () => {
    const ann = caller();
    const { content } = await create(ann);
    const reviewed = await move(ann, content, 'IN_REVIEW');
    expect(reviewed.content).toMatchObject({ status: 'IN_REVIEW', nextStatuses: ['APPROVED', 'REJECTED', 'DRAFT'] });
    expect((await revise(ann, { id: content.id, version: 2 })).userErrors).toEqual([
      expect.objectContaining({
        __typename: 'ConflictError',
        message: 'It is in review. Take it back to a draft first.',
      }),
    ]);
    expect((await move(ann, reviewed.content, 'REJECTED')).userErrors[0]?.message).toContain('needs a comment');
    const rejected = await move(ann, reviewed.content, 'REJECTED', 'Too short');
    expect(rejected.content.steps).toEqual([
      { from: 'DRAFT', to: 'IN_REVIEW', revision: 1, byUserId: ann.viewer?.userId, comment: '' },
      { from: 'IN_REVIEW', to: 'REJECTED', revision: 1, byUserId: ann.viewer?.userId, comment: 'Too short' },
    ]);
    const better = await revise(ann, { id: content.id, version: 3, body: 'Longer.' });
    expect(better.content.status).toBe('DRAFT');
    const again = await move(ann, better.content, 'IN_REVIEW');
    const approved = await move(ann, again.content, 'APPROVED');
    expect(approved.content).toMatchObject({ status: 'APPROVED', approvedRevision: { number: 2 } });
    const edited = await revise(ann, { id: content.id, version: approved.content.version });
    expect(edited.content).toMatchObject({ status: 'DRAFT', approvedRevision: null });
    expect((await outboxOf(on, content.id)).map(({ type, data }) => `${type} ${data['status']}`)).toEqual([
      'marketing.content.created DRAFT',
      'marketing.content.moved IN_REVIEW',
      'marketing.content.moved REJECTED',
      'marketing.content.revised DRAFT',
      'marketing.content.moved IN_REVIEW',
      'marketing.content.moved APPROVED',
      'marketing.content.revised DRAFT',
    ]);
  });

  it('cannot be published or scheduled by saying so, and is approved as it was read', async () => {
    const ann = caller();
    const { content } = await create(ann);
    for (const to of ['APPROVED', 'SCHEDULED', 'PUBLISHED']) {
      expect((await move(ann, content, to)).userErrors).toEqual([
        expect.objectContaining({ __typename: 'ConflictError' }),
      ]);
    }
    const reviewed = await move(ann, content, 'IN_REVIEW');
    expect((await move(ann, content, 'APPROVED')).userErrors).toEqual([
      expect.objectContaining({ __typename: 'ConflictError', field: ['input', 'version'] }),
    ]);
    const racing = await Promise.all(['APPROVED', 'DRAFT'].map((to) => move(ann, reviewed.content, to)));
    expect(racing.map(({ userErrors }) => userErrors.length).sort()).toEqual([0, 1]);
  });

  it('belongs to its workspace and its campaign', async () => {
    const ann = caller();
    const made = await mutate<{ campaign: { id: string } }>(
      service,
      ann,
      'createCampaign',
      { opportunityId: 'o', name: 'Spring' },
      'campaign { id }',
    );
    const { content } = await create(ann, { campaignId: made.campaign.id });
    expect(content).toMatchObject({ campaign: { id: made.campaign.id }, opportunity: { id: 'o' } });
    const list = 'query ($c: ID) { contents(campaignId: $c, statuses: [DRAFT]) { nodes { id } } }';
    expect(dataOf(await ann.graphql(service.url, list, { c: made.campaign.id }))).toEqual({
      contents: { nodes: [{ id: content.id }] },
    });
    const ben = caller();
    expect((await create(ben, { campaignId: made.campaign.id })).userErrors).toEqual([
      expect.objectContaining({ __typename: 'NotFoundError', field: ['input', 'campaignId'] }),
    ]);
    const query = `query ($id: ID!) { content(id: $id) { id } contentDifferences(contentId: $id, from: 1, to: 1) { body { kind } } }`;
    expect(dataOf(await ben.graphql(service.url, query, { id: content.id }))).toEqual({
      content: null,
      contentDifferences: null,
    });
    expect((await move(ben, content, 'IN_REVIEW')).userErrors).toEqual([
      expect.objectContaining({ __typename: 'NotFoundError' }),
    ]);
  });
});
