import { stepsOf } from './steps';

describe('stepsOf', () => {
  it('says what a step means where the campaign is, the most usual first', () => {
    expect(stepsOf('PAUSED', ['COMPLETED', 'ACTIVE']).map(({ label }) => label)).toEqual(['Resume', 'Complete']);
    expect(stepsOf('DRAFT', ['SCHEDULED', 'ACTIVE', 'ARCHIVED']).map(({ label }) => label)).toEqual([
      'Start now',
      'Schedule',
      'Archive',
    ]);
  });

  it('knows which steps cannot be taken back', () => {
    const final = stepsOf('ACTIVE', ['PAUSED', 'COMPLETED']).filter(({ isFinal }) => isFinal);
    expect(final.map(({ to }) => to)).toEqual(['COMPLETED']);
  });
});
