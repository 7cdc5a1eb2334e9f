import type { DeliveryStatus, LocalTimeResolution, ScheduleStatus } from '@/gql/graphql';

/** How late a text may be published. */
export const GRACES = [
  { minutes: '0', label: 'not at all' },
  { minutes: '60', label: 'an hour' },
  { minutes: '360', label: 'six hours' },
  { minutes: '1440', label: 'a day' },
  { minutes: '10080', label: 'a week' },
] as const;

export const SCHEDULE_STATUSES: Readonly<Record<ScheduleStatus, string>> = {
  WAITING: 'Waiting',
  PUBLISHING: 'Being published',
  PUBLISHED: 'Published',
  FAILED: 'Failed',
  MISSED: 'Missed',
  CANCELLED: 'Cancelled',
};

export const DELIVERY_STATUSES: Readonly<Record<DeliveryStatus, string>> = {
  STARTED: 'Began',
  ARRIVED: 'Arrived',
  FAILED: 'Did not arrive',
  REFUSED: 'Refused',
};

/** What is odd about a time on a clock; empty where nothing is. */
export const RESOLUTIONS: Readonly<Record<LocalTimeResolution, string>> = {
  EXACT: '',
  SKIPPED: 'Clocks go forward over this time: it is read as if they had not.',
  REPEATED: 'Clocks go back over this time: it is the first of the two.',
};
