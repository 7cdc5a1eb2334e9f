import { completeReference, openReference, referencesFor } from './references';
import { CHAIN, draftStep as step } from './testing/draft-step';

describe('references', () => {
  it('offers what is there when the step starts, and paths that others use', () => {
    expect(referencesFor(step('c', ['b']), CHAIN)).toEqual([
      'steps.a.output',
      'steps.a.output.text',
      'steps.b.output',
      'task.goal',
      'task.opportunityId',
    ]);
    expect(referencesFor(step('a'), CHAIN)).toEqual(['task.goal', 'task.opportunityId']);
  });

  it('knows the reference before the caret, and completes it once', () => {
    expect(openReference('Goal: {{ta', 10)).toEqual({ start: 6, typed: 'ta' });
    expect(openReference('Goal: {{task.goal}} ', 20)).toBeNull();
    expect(completeReference('Goal: {{ta}} now', 10, 'task.goal')).toEqual({
      text: 'Goal: {{task.goal}} now',
      caret: 19,
    });
  });
});
