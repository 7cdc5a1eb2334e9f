import { needsOf } from './template-needs';

const step = (kind: 'TOOL' | 'AGENT' | 'APPROVAL', tool: string | null, input = '{}') => ({
  kind,
  tool,
  input,
  prompt: null,
});

describe('needsOf', () => {
  it('reads what has to be given from the steps', () => {
    const input = '{"a":"{{task.opportunityId}}","b":"{{task.inputs.callToAction}}","c":"{{task.inputs.link?}}"}';
    expect(needsOf({ inputs: [], workflow: { steps: [step('TOOL', 'x', input)] } }).needs).toBe(
      'An opportunity; call to action',
    );
    expect(needsOf({ inputs: [], workflow: { steps: [step('TOOL', 'niches.analyze')] } }).needs).toBe(
      'An imported keyword file or an opportunity',
    );
    expect(needsOf({ inputs: [], workflow: { steps: [step('TOOL', 'x')] } }).needs).toBe('Nothing but a goal');
  });

  it('says which steps only list facts without a language model', () => {
    const steps = [step('TOOL', 'x'), step('AGENT', null), step('AGENT', null)];
    expect(needsOf({ inputs: [], workflow: { steps } }).offline).toBe(
      'Runs to its end; 2 of 3 steps then list facts instead of writing.',
    );
    expect(needsOf({ inputs: [], workflow: { steps: steps.slice(0, 1) } }).offline).toMatch(/^Works fully/);
  });
});
