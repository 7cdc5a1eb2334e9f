import { latch } from '@paissive/testkit';
import type { GenerateRequest, GenerationEvent, ModelProvider } from '../src/index.js';

/** A provider of some kind and what to ask it for. */
export interface ContractSubject {
  readonly provider: ModelProvider;
  readonly model: string;
  readonly stop: () => Promise<void>;
}

export const request: GenerateRequest = {
  model: '',
  messages: [
    { role: 'system', content: 'Answer briefly.' },
    { role: 'user', content: 'Describe coffee roasting for beginners with coffee at home.' },
  ],
  maxOutputTokens: 500,
  temperature: 0,
  seed: 1,
  stop: [],
  tools: [],
  outputSchema: null,
};

export async function collect(events: AsyncIterable<GenerationEvent>): Promise<GenerationEvent[]> {
  const all: GenerationEvent[] = [];
  for await (const event of events) all.push(event);
  return all;
}

export function textOf(events: readonly GenerationEvent[]): string {
  return events.map((event) => (event.kind === 'text' ? event.text : '')).join('');
}

export function calling(): { signal: AbortSignal } {
  return { signal: new AbortController().signal };
}

/** What every provider does, whoever is behind it. */
export function describeProvider(name: string, start: () => Promise<ContractSubject>): void {
  describe(`${name}, as every provider,`, () => {
    let subject: ContractSubject;
    const asked = () => ({ ...request, model: subject.model });

    beforeAll(async () => {
      subject = await start();
    });
    afterAll(async () => {
      await subject.provider.close();
      await subject.stop();
    });

    it('gives text in pieces and one end, last, with its usage', async () => {
      const events = await collect(subject.provider.generate(asked(), calling()));
      const kinds = events.map(({ kind }) => kind);
      expect(kinds.slice(0, -1).every((kind) => kind === 'text')).toBe(true);
      expect(kinds.filter((kind) => kind === 'text').length).toBeGreaterThan(1);
      expect(textOf(events)).not.toBe('');
      expect(events.at(-1)).toMatchObject({ kind: 'end', finishReason: 'STOP', usage: { cachedInputTokens: 0 } });
    });

    it('says when it stopped at the limit', async () => {
      const events = await collect(subject.provider.generate({ ...asked(), maxOutputTokens: 3 }, calling()));
      expect(events.at(-1)).toMatchObject({ finishReason: 'LENGTH' });
    });

    it('gives JSON where a schema asks for it', async () => {
      const outputSchema = { type: 'object', properties: { title: { type: 'string' } }, required: ['title'] };
      const events = await collect(subject.provider.generate({ ...asked(), outputSchema }, calling()));
      expect(JSON.parse(textOf(events))).toEqual({ title: expect.any(String) });
    });

    it('throws the reason of a signal, before and in the middle', async () => {
      const reason = new Error('enough');
      const before = AbortSignal.abort(reason);
      await expect(collect(subject.provider.generate(asked(), { signal: before }))).rejects.toBe(reason);
      const controller = new AbortController();
      const begun = latch();
      const reading = (async () => {
        for await (const _ of subject.provider.generate(asked(), { signal: controller.signal })) {
          controller.abort(reason);
          begun.open();
        }
      })();
      await expect(reading).rejects.toBe(reason);
      await begun.opened;
    });

    it('lists models', async () => {
      const models = await subject.provider.listModels(calling());
      expect(models.map((model) => model.name)).toContain(subject.model);
    });
  });
}
