import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  caller,
  dataOf,
  present,
  startService,
  startStores,
  type TestService,
  type TestStores,
} from './support/harness.js';

let stores: TestStores;
let service: TestService;

beforeAll(async () => {
  stores = await startStores();
  service = await startService(stores);
});
afterAll(async () => {
  await service.stop();
  await stores.stop();
});

const query = `query ($input: AnalyzeTextInput!) {
  analyzeText(input: $input) {
    format seoScore readabilityScore headingCount
    counts { words sentences syllables }
    readability { fleschReadingEase smog }
    checks { id group status score weight message ranges { field start end } fixes { replacement range { field start end } } }
  }
}`;

describe('analyzeText', () => {
  it('answers with formulas, checks, places and fixes', async () => {
    const text = '# Tea\n\nThe 🍵 cup was *made* here. Buy buy it in order to drink tea.';
    const { analyzeText } = dataOf(
      await caller().graphql<{ analyzeText: { checks: Record<string, unknown>[] } }>(service.url, query, {
        input: { text, keyphrase: 'tea', title: 'Cups' },
      }),
    );
    expect(analyzeText).toMatchObject({ format: 'MARKDOWN', headingCount: 1, counts: { words: 13, sentences: 2 } });
    const byId = new Map(analyzeText.checks.map((check) => [check['id'], check]));
    expect(byId.get('KEYPHRASE_IN_TITLE')).toMatchObject({ status: 'PROBLEM', fixes: [{ replacement: 'Tea: ' }] });
    const { ranges } = present(byId.get('WORDY_PHRASES')) as { ranges: { start: number; end: number }[] };
    expect(text.slice(ranges[0]?.start, ranges[0]?.end)).toBe('in order to');
  });

  it('refuses a text that is too long', async () => {
    const tooLong = await caller().graphql(service.url, query, { input: { text: 'a '.repeat(100_001) } });
    expect(tooLong.errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
  });
});
