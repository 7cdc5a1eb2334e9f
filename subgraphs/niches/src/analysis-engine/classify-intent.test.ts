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

  it.each(['sourdough starter', 'dog training', 'hundetraining', '犬のしつけ'])('of %j is not guessed', (key) => {
    expect(classifyIntent(key)).toBeNull();
  });
});
