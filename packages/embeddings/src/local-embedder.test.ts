import { afterAll, describe, expect, it } from '@jest/globals';
import { createLocalEmbedder, EmbeddingError } from './index.js';

const log = { info: () => undefined, error: () => undefined };
const embedder = createLocalEmbedder({ log });
afterAll(() => embedder.close());

const embedOne = async (text: string): Promise<Float32Array> => (await embedder.embed([text]))[0] ?? new Float32Array();
const likeness = (a: Float32Array, b: Float32Array) => a.reduce((sum, value, i) => sum + value * (b[i] ?? 0), 0);

describe('Local embedder', () => {
  it('answers one vector of unit length a text, in order', async () => {
    const texts = Array.from({ length: 70 }, (_, index) => `keyword number ${index}`);
    const vectors = await embedder.embed(texts);
    expect(vectors).toHaveLength(70);
    for (const vector of vectors) {
      expect(vector).toHaveLength(embedder.dimensions);
      expect(likeness(vector, vector)).toBeCloseTo(1, 5);
    }
    expect(vectors[69]).toEqual(await embedOne('keyword number 69'));
  });

  it('puts like meanings closer than unlike ones', async () => {
    const [dog, puppy, invoice] = await embedder.embed(['dog training', 'puppy training', 'invoice software']);
    if (!dog || !puppy || !invoice) throw new Error('Expected three vectors');
    expect(likeness(dog, puppy)).toBeGreaterThan(likeness(dog, invoice) + 0.3);
  });

  it('gives an empty text the zero vector and survives texts of any script and length', async () => {
    const [empty, emoji, japanese, long] = await embedder.embed(['', '🎉 party', '犬のしつけ', 'word '.repeat(10_000)]);
    expect(empty?.every((value) => value === 0)).toBe(true);
    for (const vector of [emoji, japanese, long]) expect(vector?.every(Number.isFinite)).toBe(true);
  });

  it('lets a short request pass between the batches of a long one', async () => {
    const order: string[] = [];
    const long = embedder.embed(new Array(200).fill('slow')).then(() => order.push('long'));
    const short = embedder.embed(['quick']).then(() => order.push('short'));
    await Promise.all([long, short]);
    expect(order).toEqual(['short', 'long']);
  });

  it('stops at the next batch once cancelled', async () => {
    const controller = new AbortController();
    const asked = embedder.embed(new Array(2_000).fill('cancelled'), { signal: controller.signal });
    await embedder.embed(['between']);
    controller.abort(new Error('enough'));
    await expect(asked).rejects.toThrow('enough');
  });

  it('refuses more than may wait', async () => {
    const small = createLocalEmbedder({ log, maxWaitingTexts: 2 });
    await expect(small.embed(['a', 'b', 'c'])).rejects.toMatchObject({ code: 'QUEUE_FULL' });
    await small.close();
  });

  it('comes back after it has rested', async () => {
    const restless = createLocalEmbedder({ log, idleMs: 0 });
    await restless.embed(['before']);
    await new Promise((resolve) => setImmediate(resolve));
    expect(await restless.embed(['after'])).toHaveLength(1);
    await restless.close();
  });

  it('fails what waits, and what comes later, once closed', async () => {
    const brief = createLocalEmbedder({ log });
    const asked = brief.embed(['never answered']);
    const refused = expect(asked).rejects.toBeInstanceOf(EmbeddingError);
    await brief.close();
    await brief.close();
    await refused;
    await expect(brief.embed(['late'])).rejects.toMatchObject({ code: 'CLOSED' });
  });
});
