export { createInboxStore, type InboxDatabase, type InboxTransaction } from './inbox.js';
export { createManyInParts, isUniqueViolation, newestFirst } from './lists.js';
export { createOutboxStore, type OutboxDatabase, outboxRows } from './outbox.js';
export { type PostgresOptions, postgresClientOptions } from './postgres-client-options.js';
