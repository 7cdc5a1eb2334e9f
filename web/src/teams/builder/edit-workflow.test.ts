import { addStep, connect, disconnect, moveStep, removeStep, renameStep } from './edit-workflow';
import { CHAIN, draftStep as step } from './testing/draft-step';

describe('editing a workflow', () => {
  it('adds a step behind another, under an id that is free', () => {
    const steps = addStep([step('a'), step('step-3')], 'a', 'ann');
    expect(steps.map(({ id, dependsOn }) => [id, ...dependsOn])).toEqual([['a'], ['step-4', 'a'], ['step-3']]);
  });

  it('removes a step without losing the order of the rest', () => {
    expect(removeStep(CHAIN, 'b').map(({ id, dependsOn }) => [id, ...dependsOn])).toEqual([['a'], ['c', 'a']]);
  });

  it('connects once, never with itself, and takes it back', () => {
    const once = connect(connect(CHAIN, 'a', 'c'), 'a', 'c');
    expect(once[2]?.dependsOn).toEqual(['b', 'a']);
    expect(connect(CHAIN, 'a', 'a')).toEqual(CHAIN);
    expect(disconnect(once, 'a', 'c')).toEqual(CHAIN);
  });

  it('moves a step in the list, as far as the list goes', () => {
    expect(moveStep(CHAIN, 'c', -1).map(({ id }) => id)).toEqual(['a', 'c', 'b']);
    expect(moveStep(CHAIN, 'a', -1)).toBe(CHAIN);
  });

  it('renames a step in what waits for it and in what refers to it', () => {
    const [, b] = renameStep(CHAIN, 'a', 'first');
    expect([b?.dependsOn, b?.prompt]).toEqual([['first'], 'Use {{steps.first.output.text}}.']);
    const other = renameStep([step('a', [], { prompt: '{{steps.ab.output}}' })], 'a', 'x');
    expect(other[0]?.prompt).toBe('{{steps.ab.output}}');
  });
});
