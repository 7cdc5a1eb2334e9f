import { createLocalEmbedder } from '@paissive/embeddings';
import { createEmbeddedProvider, TEMPLATE_LABEL } from '../src/index.js';
import { calling, collect, request, textOf } from './provider-contract.js';

const embedder = createLocalEmbedder({ log: { info: () => undefined, error: () => undefined } });
const provider = createEmbeddedProvider({ embedder });
afterAll(() => embedder.close());

const write = async (given: object = {}) =>
  textOf(await collect(provider.generate({ ...request, model: 'template-writer-1', ...given }, calling())));

test('the writer labels what it writes, takes its words from the request, and writes the same again', async () => {
  const text = await write();
  expect(text.startsWith(TEMPLATE_LABEL)).toBe(true);
  expect(text).toContain('Subject: coffee.');
  expect(await write()).toBe(text);
});

test('it stops before a stop sign', async () => {
  expect(await write({ stop: ['Subject'] })).toBe(TEMPLATE_LABEL);
});

test('structured output has the form that is asked for and says in its texts what it is', async () => {
  const outputSchema = {
    type: 'object',
    required: ['title', 'count', 'kind', 'tags', 'when', 'inner', 'either'],
    properties: {
      title: { type: 'string', maxLength: 40 },
      count: { type: 'integer', minimum: 3, multipleOf: 5 },
      kind: { enum: ['a', 'b'] },
      tags: { type: 'array', minItems: 2, items: { type: 'string' } },
      when: { type: 'string', format: 'date' },
      inner: { $ref: '#/$defs/inner' },
      either: { anyOf: [{ type: 'null' }, { type: 'string' }] },
    },
    $defs: {
      inner: {
        allOf: [{ type: 'object', required: ['x'], properties: { x: { type: 'boolean' } } }, { required: ['y'] }],
      },
    },
  };
  const value = JSON.parse(await write({ outputSchema }));
  expect(value).toMatchObject({
    count: 5,
    kind: 'a',
    when: '2000-01-01',
    either: null,
    inner: { x: false, y: expect.any(String) },
  });
  expect(value.title).toMatch(/^\(template\) coffee/);
  expect(value.tags).toHaveLength(2);
});

test('texts of one meaning are nearer to each other than to others', async () => {
  const { vectors, usage } = await provider.embed(
    { model: 'sentence-encoder-lite-1', texts: ['dog training', 'puppy classes', 'tax law'] },
    calling(),
  );
  const [dog, puppy, tax] = vectors as [Float32Array, Float32Array, Float32Array];
  const dot = (one: Float32Array, other: Float32Array) =>
    one.reduce((sum, value, i) => sum + value * (other[i] ?? 0), 0);
  expect(dot(dog, puppy)).toBeGreaterThan(dot(dog, tax) + 0.1);
  expect(usage).toMatchObject({ inputTokens: 6 });
});

test('models that it does not have are refused', async () => {
  await expect(write({ model: 'gpt' })).rejects.toMatchObject({ code: 'INVALID_REQUEST' });
  await expect(provider.embed({ model: 'x', texts: ['a'] }, calling())).rejects.toMatchObject({
    code: 'INVALID_REQUEST',
  });
});
