import { enumOf } from '@paissive/graphql-kit';
import type { TimeResolution } from './local-time.js';
import type { DeliveryStatus, ScheduleStatus } from './schedule.js';

export const ScheduleStatusEnum = enumOf<ScheduleStatus>('ScheduleStatus', 'What a schedule is at.', {
  WAITING: 'It waits for its time, or for the next attempt.',
  PUBLISHING: 'An attempt is under way.',
  PUBLISHED: 'It arrived.',
  FAILED: 'It was given up; it can be started again.',
  MISSED: 'Nothing could begin it within its grace; it can be started again.',
  CANCELLED: 'It was cancelled before its time.',
});

export const TimeResolutionEnum = enumOf<TimeResolution>('LocalTimeResolution', 'How a local time was read.', {
  EXACT: 'It is there once.',
  SKIPPED: 'Clocks go forward over it: it is read with the offset before the gap, as RFC 5545 says.',
  REPEATED: 'Clocks go back over it: it is the first of the two, as RFC 5545 says.',
});

export const DeliveryStatusEnum = enumOf<DeliveryStatus>('DeliveryStatus', 'What came of an attempt.', {
  STARTED: 'It began. One that stays so was cut off, and may have arrived.',
  ARRIVED: 'The receiver took it.',
  FAILED: 'It did not arrive this time.',
  REFUSED: 'It must not or cannot be sent there.',
});
