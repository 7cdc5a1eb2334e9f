import { STAGES, stageStates } from './stages';

describe('stageStates', () => {
  it('tells what is done, what runs and what waits', () => {
    expect(stageStates('DEDUPLICATE', true).slice(0, 4)).toEqual(['done', 'done', 'current', 'waiting']);
    expect(stageStates('QUEUED', true)).toEqual(STAGES.map(() => 'waiting'));
    expect(stageStates('DONE', false)).toEqual(STAGES.map(() => 'done'));
  });

  it('shows no step as running after the analysis stopped', () => {
    expect(stageStates('CLUSTER', false)).not.toContain('current');
  });
});
