import { progressSentence } from './progress-sentence';

describe('how far a batch is', () => {
  it('tells of requests without an answer where there are any', () => {
    expect(progressSentence({ totalCount: 40, failedCount: 1 }, 12)).toMatch(
      /^12 of 40 requests are done, 1 of them without an answer\. /,
    );
    expect(progressSentence({ totalCount: 1_200, failedCount: 0 }, 0)).toMatch(/^0 of 1,200 requests are done\. /);
  });
});
