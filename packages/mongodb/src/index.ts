export {
  containsText,
  type Database,
  inTransaction,
  isDuplicateKey,
  modelOf,
  openDatabase,
} from './database.js';
export { createInboxStore, type PrunedInboxStore } from './inbox-store.js';
export { NEWEST_FIRST, newestFirstAfter } from './newest-first.js';
export { createOutboxStore, createOutboxWriter, type PrunedOutboxStore } from './outbox-store.js';
