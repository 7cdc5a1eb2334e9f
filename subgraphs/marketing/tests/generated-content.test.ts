import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TestCaller } from '@paissive/testkit';
import { createOfflineWriter } from '../src/generation/offline-writer.js';
import type { TextGenerator, WritingResult, WritingTask } from '../src/generation/text-generator.js';
import {
  caller,
  dataOf,
  mutate,
  startService,
  startStores,
  type TestService,
  type TestStores,
} from './support/harness.js';

let on: TestStores;
let service: TestService;
let tasks: WritingTask[] = [];
let answer: WritingResult | null = null;
const generator: TextGenerator = {
  async write(task) {
    tasks.push(task);
    return answer ?? createOfflineWriter().write(task);
  },
};
beforeAll(async () => {
  on = await startStores();
  service = await startService(on, { generator });
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

describe('content that is generated', () => {
  const generate = (who: TestCaller, input: object) => mutate<Answer>(service, who, 'generateContent', input, CONTENT);
  const values = (given: Record<string, string | string[]>) =>
    Object.entries(given).map(([name, value]) => ({ name, values: [value].flat() }));
  const ad = {
    templateId: 'built-in:search-ad',
    variables: values({
      product: 'Leaf',
      audience: 'offices',
      problem: 'Bitter tea',
      benefit: 'Good tea in a minute',
      callToAction: 'Try it',
    }),
  };

  it('is a draft that says who wrote it', async () => {
    const { content, userErrors } = await generate(caller(), ad);
    expect(userErrors).toEqual([]);
    expect(content).toMatchObject({
      kind: 'AD',
      status: 'DRAFT',
      title: 'Leaf for offices',
      revision: { origin: 'OFFLINE_WRITER', modelName: null, body: 'Bitter tea? Good tea in a minute.\n\nTry it.' },
    });
  });

  it('is written once for an idempotency key', async () => {
    const ann = caller();
    tasks = [];
    const made = [
      await generate(ann, { ...ad, idempotencyKey: 'k' }),
      await generate(ann, { ...ad, idempotencyKey: 'k' }),
    ];
    expect(new Set(made.map(({ content }) => content.id)).size).toBe(1);
    expect(tasks).toHaveLength(1);
  });

  it('says which variable is missing, unknown or of another form', async () => {
    const { userErrors } = await generate(caller(), {
      templateId: 'built-in:problem-guide',
      variables: values({ product: 'Leaf', colour: 'green', link: 'javascript:alert(1)' }),
    });
    expect(userErrors.map(({ field, message }) => [field?.join('.'), message])).toEqual([
      ['input.variables.1.name', 'The template has no variable colour.'],
      ['input.variables.2.values', 'link is an address that begins with https:// or http://.'],
      ...['audience', 'problem', 'steps', 'benefits', 'callToAction'].map((name) => [
        'input.variables',
        `The template needs ${name}.`,
      ]),
    ]);
  });

  it('is nothing where the model is away, and nothing is made up', async () => {
    const ann = caller();
    answer = { kind: 'unavailable', reason: 'The model cannot be reached.', isRetryable: true };
    const query = `mutation ($input: GenerateContentInput!) { generateContent(input: $input) { content { id } userErrors { __typename message ... on GenerationUnavailableError { isRetryable } } } }`;
    const refused = await ann.graphql(service.url, query, { input: ad });
    answer = null;
    expect(dataOf(refused)).toEqual({
      generateContent: {
        content: null,
        userErrors: [
          { __typename: 'GenerationUnavailableError', message: 'The model cannot be reached.', isRetryable: true },
        ],
      },
    });
    expect(dataOf(await ann.graphql(service.url, '{ contents { nodes { id } } }'))).toEqual({
      contents: { nodes: [] },
    });
  });

  it('keeps to templates of the workspace, whose placeholders must be declared', async () => {
    const ann = caller();
    const template = {
      kind: 'SOCIAL',
      name: 'Own',
      title: 'On {{topic}}',
      sections: [{ text: '{{topic}} and {{other}}' }],
      variables: [{ name: 'topic' }, { name: 'Bad name' }],
    };
    const make = (input: object) =>
      mutate<{ template: { id: string; version: number } }>(
        service,
        ann,
        'createContentTemplate',
        input,
        'template { id version }',
      );
    expect((await make(template)).userErrors.map(({ field }) => field?.join('.'))).toEqual([
      'input.variables.1.name',
      'input.sections.0.text',
    ]);
    const own = await make({
      ...template,
      sections: [{ text: 'All about {{ topic }}.' }],
      variables: [{ name: 'topic' }],
    });
    const made = await generate(ann, { templateId: own.template.id, variables: values({ topic: '{{topic}}' }) });
    // What was entered is text: it is not filled in again.
    expect(made.content.revision).toMatchObject({ title: 'On {{topic}}', body: 'All about {{topic}}.' });
    await mutate(
      service,
      ann,
      'updateContentTemplate',
      { id: own.template.id, version: 1, patch: { isArchived: true } },
      'template { id }',
    );
    expect((await generate(ann, { templateId: own.template.id, variables: [] })).userErrors).toEqual([
      expect.objectContaining({ __typename: 'NotFoundError', field: ['input', 'templateId'] }),
    ]);
    const lists = `{ builtInContentTemplates { kind isBuiltIn } contentTemplates { nodes { id } } }`;
    const { builtInContentTemplates: builtIn, contentTemplates } = dataOf(
      await ann.graphql<{ builtInContentTemplates: { kind: string }[]; contentTemplates: { nodes: object[] } }>(
        service.url,
        lists,
      ),
    );
    expect(new Set(builtIn.map(({ kind }) => kind)).size).toBe(6);
    expect(contentTemplates.nodes).toEqual([]);
  });

  it('is held against the brand voice that it was written for', async () => {
    const ann = caller();
    const voice = {
      name: 'Calm',
      forbidden: [{ phrase: 'bitter' }],
      preferred: [{ use: 'bitter', insteadOf: ['harsh'] }],
    };
    const make = (input: object) =>
      mutate<{ brandVoice: { id: string; version: number } }>(
        service,
        ann,
        'createBrandVoice',
        input,
        'brandVoice { id version }',
      );
    expect((await make(voice)).userErrors.map(({ field }) => field?.join('.'))).toEqual(['input.forbidden.0.phrase']);
    const { brandVoice } = await make({ ...voice, preferred: [], allowsExclamationMarks: false });
    tasks = [];
    const { content } = await generate(ann, { ...ad, brandVoiceId: brandVoice.id });
    expect(tasks[0]?.voice).toMatchObject({ name: 'Calm' });
    expect(content).toMatchObject({
      brandVoice: { name: 'Calm' },
      voiceCheck: { isCutOff: false, issues: [{ kind: 'FORBIDDEN', text: 'Bitter' }] },
    });
    const query = `query ($input: CheckBrandVoiceInput!) { checkBrandVoice(input: $input) { issues { kind start end message replacement } } }`;
    const input = { brandVoiceId: brandVoice.id, text: 'Now!' };
    expect(dataOf(await ann.graphql(service.url, query, { input }))).toEqual({
      checkBrandVoice: {
        issues: [
          { kind: 'EXCLAMATION', start: 3, end: 4, message: 'The brand does not raise its voice.', replacement: '.' },
        ],
      },
    });
    expect(dataOf(await caller().graphql(service.url, query, { input }))).toEqual({ checkBrandVoice: null });
  });
});
