import type { IndexDefinition } from './index-definition.js';

/** A collection as the catalog knows it. The `_id` index is the first of its indexes. */
export interface Collection {
  readonly id: number;
  readonly database: string;
  readonly name: string;
  /** `database.name` */
  readonly namespace: string;
  indexes: readonly IndexDefinition[];
  /** The number the next document gets; documents without a sort come in this order. */
  nextRecord: number;
}
