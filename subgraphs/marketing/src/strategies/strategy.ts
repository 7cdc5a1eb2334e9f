import type { VersionedRecord } from '../records/versioned-repository.js';

/** How an opportunity is to be marketed. */
export interface Strategy extends VersionedRecord {
  readonly opportunityId: string;
  readonly name: string;
}
