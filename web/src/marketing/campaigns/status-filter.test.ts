import { readStatuses, toggleStatus, writeStatuses } from './status-filter';

describe('the status filter of an address', () => {
  it('comes back as it was written, in one order, without what is no status', () => {
    expect(writeStatuses(['PAUSED', 'ACTIVE'])).toBe('active,paused');
    expect(readStatuses('paused,lost,active')).toEqual(['ACTIVE', 'PAUSED']);
    expect(readStatuses('')).toEqual([]);
  });

  it('takes a status up and out again', () => {
    expect(toggleStatus(toggleStatus([], 'DRAFT'), 'DRAFT')).toEqual([]);
  });
});
