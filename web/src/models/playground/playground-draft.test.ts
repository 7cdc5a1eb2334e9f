import { describe, expect, it } from '@jest/globals';
import { columnsOf, EMPTY_PLAYGROUND, modelOf, requestOf, SAMPLE_PLAYGROUND } from './playground-draft';

describe('what is asked in the playground', () => {
  it('has its places filled and leaves out what was not chosen', () => {
    const read = requestOf({ ...SAMPLE_PLAYGROUND, temperature: '0,7' });
    expect(read).toEqual({
      ok: true,
      request: {
        system: SAMPLE_PLAYGROUND.system,
        prompt: 'Describe a reminder service for hair salons in three sentences, then name who it is not for.',
        temperature: 0.7,
        maxOutputTokens: 1_024,
        useCache: false,
        stop: [],
        tools: [],
      },
    });
  });

  it('is refused field by field', () => {
    const read = requestOf({ ...EMPTY_PLAYGROUND, system: '{{tone}}', temperature: '3', seed: '1.5', tools: '{}' });
    expect(read.ok ? [] : Object.keys(read.errors)).toEqual(['prompt', 'values.tone', 'temperature', 'seed', 'tools']);
  });

  it('takes tools as providers write them', () => {
    const parameters = { type: 'object', properties: { city: { type: 'string' } } };
    const tools = JSON.stringify([{ name: 'weather', description: 'Tells it.', parameters }]);
    const read = requestOf({ ...EMPTY_PLAYGROUND, prompt: 'Is it warm?', tools });
    expect(read.ok && read.request.tools).toEqual([
      { name: 'weather', description: 'Tells it.', parametersSchema: JSON.stringify(parameters) },
    ]);
  });
});

describe('the columns of the playground in the address', () => {
  it('pair models and runs, four at most; nothing named is one column of the default', () => {
    expect(columnsOf('', '')).toEqual([{ choice: '', run: '' }]);
    expect(columnsOf('a,b@v,,c,d', 'r1,,r3')).toEqual([
      { choice: 'a', run: 'r1' },
      { choice: 'b@v', run: '' },
      { choice: '', run: 'r3' },
      { choice: 'c', run: '' },
    ]);
  });

  it('name a model, a version of it or neither', () => {
    expect([modelOf('a'), modelOf('a@v'), modelOf('')]).toEqual([
      { modelId: 'a' },
      { modelId: 'a', versionId: 'v' },
      {},
    ]);
  });
});
