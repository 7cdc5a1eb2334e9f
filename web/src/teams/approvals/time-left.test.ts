import { timeLeft } from './time-left';

describe('timeLeft', () => {
  it('never promises more time than there is', () => {
    const at = (minutes: number) => timeLeft(new Date(minutes * 60_000).toISOString(), 0);
    expect([at(0), at(40), at(119), at(150), at(47 * 60 + 59), at(7 * 24 * 60 - 1)]).toEqual([
      'now',
      'in 40 minutes',
      'in 119 minutes',
      'in 2 hours',
      'in 47 hours',
      'in 6 days',
    ]);
  });
});
