import type { VersionedRecord } from '../records/versioned-repository.js';

/** Some content over some channels in some weeks, with a budget and targets. */
export interface Campaign extends VersionedRecord {
  readonly opportunityId: string;
  readonly name: string;
}
