import { displayName } from './name-cluster.js';

describe('the name of a niche', () => {
  it.each([
    ['best meal planner 2026', 'Meal planner'],
    ['what is a meal planner', 'Meal planner'],
    ['how to start a meal planner', 'Meal planner'],
    ['yoga for beginners', 'Yoga for beginners'],
  ])('drops what stands around the topic: %s', (text, name) => {
    expect(displayName(text)).toBe(name);
  });

  it.each([
    ['pour over coffee filter', 'Pour over coffee filter'],
    ['no show policy', 'No show policy'],
  ])('keeps words that another language only joins with: %s', (text, name) => {
    expect(displayName(text)).toBe(name);
  });
});
