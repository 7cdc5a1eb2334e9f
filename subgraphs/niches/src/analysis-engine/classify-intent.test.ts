import { describe, expect, it } from '@jest/globals';
import { classifyIntent } from './classify-intent.js';

describe('Search intent', () => {
  it.each([
    ['buy dog crate', 'TRANSACTIONAL'],
    ['invoice software pricing', 'TRANSACTIONAL'],
    ['dog groomer near me', 'TRANSACTIONAL'],
    ['hundebett kaufen', 'TRANSACTIONAL'],
    ['how much does a website cost', 'TRANSACTIONAL'],
    ['best crm for realtors', 'COMMERCIAL'],
    ['trello vs notion', 'COMMERCIAL'],
    ['meal planner app', 'COMMERCIAL'],
    ['how to train a puppy', 'INFORMATIONAL'],
    ['what is the best crm', 'INFORMATIONAL'],
    ['meal prep ideas', 'INFORMATIONAL'],
    ['etsy seller login', 'NAVIGATIONAL'],
  ])('of %j is %s', (key, intent) => {
    expect(classifyIntent(key)?.intent).toBe(intent);
  });

  it.each([
    ['best crm for realtors', ['best']],
    ['buy cheap dog crate', ['buy', 'cheap']],
    ['how to train a puppy', ['how']],
    ['what is the best crm', ['what']],
    ['dog groomer near me', ['near me']],
    ['meal planner app', ['planner', 'app']],
    ['gmail sign in', ['sign in']],
  ])('of %j is told by %j', (key, words) => {
    expect(classifyIntent(key)?.words).toEqual(words);
  });

  it.each(['sourdough starter', 'dog training', 'hundetraining', '犬のしつけ'])('of %j is not guessed', (key) => {
    expect(classifyIntent(key)).toBeNull();
  });
});
