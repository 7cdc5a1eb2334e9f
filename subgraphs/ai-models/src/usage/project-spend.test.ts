import { projectSpend } from './project-spend.js';

describe('what a month will come to', () => {
  it('is what was spent and the mean of the days for those that are left', () => {
    // Mean 20, variance 100; 4 days left: 80 ± 1.2816 × 10 × 2.
    expect(projectSpend(100n, [10n, 20n, 30n], 4)).toEqual({
      spentMicroUsd: 100n,
      expectedMicroUsd: 180n,
      lowMicroUsd: 154n,
      highMicroUsd: 206n,
    });
  });

  it('never falls below what was spent, and is not told from two days', () => {
    expect(projectSpend(50n, [0n, 0n, 300n], 1)?.lowMicroUsd).toBe(50n);
    expect(projectSpend(50n, [1n, 2n], 10)).toBeNull();
    expect(projectSpend(50n, [7n, 7n, 7n], 0)).toMatchObject({
      expectedMicroUsd: 50n,
      lowMicroUsd: 50n,
      highMicroUsd: 50n,
    });
  });
});
