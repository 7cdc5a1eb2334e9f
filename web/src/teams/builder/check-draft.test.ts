import { checkDraft } from './check-draft';
import type { StepDraft } from './team-draft';
import { CHAIN, draftStep as step } from './testing/draft-step';

const KNOWN = { agentIds: ['ann'], toolNames: ['rank'] };
const faults = (steps: readonly StepDraft[]) => checkDraft(steps, KNOWN).map(({ kind, stepIds }) => [kind, ...stepIds]);

describe('checkDraft', () => {
  it('finds nothing wrong with a good workflow', () => {
    expect(faults(CHAIN)).toEqual([]);
  });

  it('finds circles and what can never start behind them', () => {
    expect(faults([step('a', ['b']), step('b', ['a']), step('c', ['b'])])).toEqual([
      ['CYCLE', 'a', 'b'],
      ['UNREACHABLE', 'c'],
    ]);
    expect(faults([step('a', ['a'])])).toEqual([['CYCLE', 'a']]);
  });

  it('finds missing steps, agents, tools, prompts, and outputs that are not there yet', () => {
    expect(faults([step('a', ['ghost'])])).toEqual([['UNKNOWN_STEP', 'a']]);
    expect(faults([step('a', [], { agentId: 'bob' })])).toEqual([['INVALID_STEP', 'a']]);
    expect(faults([step('a', [], { kind: 'TOOL', tool: 'ghost' })])).toEqual([['INVALID_STEP', 'a']]);
    expect(faults([step('a', [], { prompt: ' ' })])).toEqual([['INVALID_STEP', 'a']]);
    expect(faults([step('a', [], { prompt: '{{steps.b.output}}' }), step('b')])).toEqual([['INVALID_STEP', 'a']]);
    expect(faults([step('a', [], { input: '[1]' })])).toEqual([['INVALID_STEP', 'a']]);
    expect(faults([step('a'), step('a')])[0]).toEqual(['DUPLICATE_STEP', 'a']);
    expect(faults([])).toEqual([['INVALID_STEP']]);
  });
});
