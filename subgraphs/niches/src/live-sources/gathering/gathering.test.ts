import { expect, it } from '@jest/globals';
import { endOf, type GatheringStep, percentOf } from './gathering.js';

const step = (status: GatheringStep['status'], signalCount = 0): GatheringStep => ({
  source: 'GITHUB',
  status,
  message: '',
  signalCount,
  retryAt: null,
});

it('has failed only when no source has answered', () => {
  expect(endOf([step('FAILED'), step('ANSWERED', 2)])).toEqual({
    status: 'COMPLETED',
    message: '1 of 2 sources answered, 2 signals found.',
  });
  expect(endOf([step('ANSWERED')])).toEqual({ status: 'COMPLETED', message: '1 of 1 source answered, nothing found.' });
  expect(endOf([step('FAILED'), step('FAILED')])).toEqual({ status: 'FAILED', message: '0 of 2 sources answered.' });
});

it('is as far as its steps are', () => {
  expect(
    percentOf({ status: 'RUNNING', steps: [step('FAILED'), step('ANSWERED'), step('ASKING'), step('WAITING')] }),
  ).toBe(50);
  expect(percentOf({ status: 'COMPLETED', steps: [] })).toBe(100);
});
