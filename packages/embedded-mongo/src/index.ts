export { type EmbeddedMongo, type EmbeddedMongoOptions, type Log, startEmbeddedMongo } from './start-embedded-mongo.js';
export { DataDirectoryInUseError } from './storage/data-directory-lock.js';
export type { Durability } from './storage/key-value.js';
