export { ensureDatabase, isDatabaseName } from './ensure-database.js';
export { type MigrateOptions, type MigrationLog, migrate } from './migrate.js';
export { MigrationError, type MigrationErrorCode } from './migration-error.js';
export { type MigrationStatus, status } from './status.js';
