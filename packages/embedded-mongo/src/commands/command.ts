import type { BsonDocument } from '../bson/values.js';
import type { FilterScope } from '../query/compile-filter.js';
import type { Deadline } from '../query/scan.js';
import type { Catalog } from '../storage/catalog.js';
import type { Collection } from '../storage/collection.js';
import type { KeyValueStore, View, Writer } from '../storage/key-value.js';
import type { Cursors } from './cursor-registry.js';
import type { Transaction, Transactions } from './transactions.js';

/** What all commands of one store share. */
export interface Engine {
  store: KeyValueStore;
  catalog: Catalog;
  cursors: Cursors;
  transactions: Transactions;
  /** Milliseconds since the epoch. */
  now: () => number;
  /** `host:port` as clients reach this store. */
  address: () => string;
}

/** One command on its way. */
export interface CommandContext {
  engine: Engine;
  name: string;
  body: BsonDocument;
  database: string;
  /** The documents of the command, still encoded: from a document sequence or from an array of the body. */
  documents(field: string): readonly Buffer[];
  /** What the command reads: the committed state, or that of its transaction. */
  view: View;
  /** Writes in the command's transaction, or in one of its own that is committed when this resolves. */
  write(work: (writer: Writer) => BsonDocument): Promise<BsonDocument>;
  transaction: Transaction | undefined;
  deadline: Deadline | undefined;
  scope: FilterScope;
}

export type Reply = BsonDocument | Buffer;

export interface Command {
  /** The fields it understands besides those that every command has; others are refused by name. */
  fields: readonly string[];
  /** Whether a transaction may contain it. */
  inTransaction?: boolean;
  run(context: CommandContext): Reply | Promise<Reply>;
}

export type CommandTable = { readonly [name: string]: Command };

/** The collection a command names, if it is there. */
export function collectionOf(context: CommandContext): Collection | undefined {
  return context.engine.catalog.find(namespaceOf(context));
}

export const namespaceOf = ({ database, body, name }: CommandContext) => `${database}.${String(body[name])}`;
