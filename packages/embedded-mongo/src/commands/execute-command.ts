import { encode } from '../bson/codec.js';
import { type BsonDocument, isDocument } from '../bson/values.js';
import { badValue, MongoError, noSuchTransaction, notSupported, writeConflict } from '../errors.js';
import type { Writer } from '../storage/key-value.js';
import { HeldByTransaction } from '../storage/locks.js';
import type { WireCommand } from '../wire/messages.js';
import {
  arrayArgument,
  assertKnownFields,
  assertSimpleCollation,
  countArgument,
  documentArgument,
} from './arguments.js';
import type { Command, CommandContext, Engine, Reply } from './command.js';
import { findCommand } from './command-table.js';
import { guardedBy } from './guarded-writer.js';
import { earlierReply, keepReply, type WriteIdentity, writeNumber } from './retryable-writes.js';
import { sessionOfCommand } from './session.js';
import type { Transaction } from './transactions.js';

const COMMON_FIELDS = [
  'lsid', 'txnNumber', 'autocommit', 'startTransaction', '$db', '$readPreference', '$clusterTime', 'apiVersion', 'apiStrict',
  'apiDeprecationErrors', 'comment', 'writeConcern', 'readConcern', 'maxTimeMS', 'maxTimeMSOpOnly',
]; // biome-ignore format: a list
/** How long a transaction waits for another that holds what it wants to write, before it gives up. */
const HELD_WAIT_MS = 50;

/**
 * Creates the function that answers wire commands. Failures of a command become `{ ok: 0, … }` replies; anything that is
 * not a `MongoError` is a defect: it is logged and answered as an internal error.
 */
export function createCommandExecutor(engine: Engine, onDefect: (command: string, error: unknown) => void) {
  return async (wire: WireCommand): Promise<Reply> => {
    const [name = ''] = Object.keys(wire.body);
    try {
      return await execute(engine, name, wire);
    } catch (error) {
      if (error instanceof MongoError) return errorReply(error);
      onDefect(name, error);
      return errorReply(new MongoError(1, 'InternalError', error instanceof Error ? error.message : String(error)));
    }
  };
}

const errorReply = ({ message, code, codeName, details }: MongoError): BsonDocument => ({
  ok: 0,
  errmsg: message,
  code,
  codeName,
  ...details,
});

async function execute(engine: Engine, name: string, wire: WireCommand): Promise<Reply> {
  const { body } = wire;
  if (name === 'commitTransaction' || name === 'abortTransaction') return endTransaction(engine, name, body);
  const command = findCommand(name);
  if (!command)
    throw new MongoError(
      59,
      'CommandNotFound',
      `no such command: '${name}' (the embedded development store knows only the commands this product uses)`,
    );
  assertKnownFields(name, body, [name], COMMON_FIELDS, command.fields);
  assertSimpleCollation(body);
  assertReadConcern(body);
  const transaction = transactionOf(engine, name, command, body);
  const identity = transaction ? undefined : writeIdentity(body);
  const context = contextOf(engine, name, wire, transaction, identity);
  const repeated = identity && earlierReply(engine.store.committed, identity);
  if (repeated) return repeated;
  if (!transaction) return command.run(context);
  try {
    return await command.run(context);
  } catch (error) {
    engine.transactions.abort(transaction);
    throw error;
  }
}

function assertReadConcern(body: BsonDocument): void {
  const level = documentArgument(body, 'readConcern')?.['level'] ?? 'local';
  if (level === 'snapshot' && body['autocommit'] !== false)
    throw notSupported("Read concern 'snapshot' outside a transaction");
}

function writeIdentity(body: BsonDocument): WriteIdentity | undefined {
  const session = sessionOfCommand(body);
  return session && body['txnNumber'] !== undefined ? { session, number: writeNumber(body['txnNumber']) } : undefined;
}

function transactionOf(engine: Engine, name: string, command: Command, body: BsonDocument): Transaction | undefined {
  if (body['autocommit'] !== false) return undefined;
  const identity = writeIdentity(body);
  if (!identity) throw new MongoError(72, 'InvalidOptions', 'A transaction needs a session and a transaction number');
  if (!command.inTransaction) {
    throw new MongoError(
      263,
      'OperationNotSupportedInTransaction',
      `Cannot run '${name}' in a multi-document transaction.`,
    );
  }
  const session = identity.session.toString('hex');
  if (body['startTransaction'] === true) return engine.transactions.begin(session, identity.number);
  return engine.transactions.get(session, identity.number);
}

function contextOf(
  engine: Engine,
  name: string,
  { body, sequences }: WireCommand,
  transaction: Transaction | undefined,
  identity: WriteIdentity | undefined,
): CommandContext {
  const maxTimeMs = countArgument(body, 'maxTimeMS');
  const database = body['$db'];
  if (typeof database !== 'string') throw badValue("The command has no '$db'");
  return {
    engine,
    name,
    body,
    database,
    documents: (field) => sequences.get(field) ?? (arrayArgument(body, field) ?? []).map(encodeItem),
    view: transaction?.writer ?? engine.store.committed,
    write: transaction
      ? (work) => writeWithin(engine, transaction, work)
      : (work) => writeAlone(engine, identity, work),
    transaction,
    deadline: maxTimeMs ? { at: engine.now() + maxTimeMs, now: engine.now } : undefined,
    scope: { variables: documentArgument(body, 'let') ?? {}, now: new Date(engine.now()) },
  };
}

function encodeItem(item: unknown): Buffer {
  if (!isDocument(item)) throw badValue('A list of documents has an item that is none');
  return encode(item);
}

/** Commits at once; waits for transactions that hold what it wants to write. */
async function writeAlone(
  { store, transactions, now }: Engine,
  identity: WriteIdentity | undefined,
  work: (writer: Writer) => BsonDocument,
): Promise<BsonDocument> {
  for (;;) {
    try {
      return store.write((writer) => {
        const reply = work(guardedBy(transactions.locks, writer));
        if (identity) keepReply(writer, identity, reply, now());
        return reply;
      });
    } catch (error) {
      if (!(error instanceof HeldByTransaction)) throw error;
      await error.owner.finished;
    }
  }
}

/** Writes into the transaction's overlay. What another transaction holds, it will change: a conflict either way. */
async function writeWithin(
  { transactions }: Engine,
  transaction: Transaction,
  work: (writer: Writer) => BsonDocument,
): Promise<BsonDocument> {
  try {
    return work(transaction.writer);
  } catch (error) {
    if (!(error instanceof HeldByTransaction)) throw error;
    transactions.abort(transaction);
    await Promise.race([error.owner.finished, delay(HELD_WAIT_MS)]);
    throw writeConflict();
  }
}

const delay = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

function endTransaction(engine: Engine, name: string, body: BsonDocument): BsonDocument {
  assertKnownFields(name, body, [name], COMMON_FIELDS, ['recoveryToken']);
  const identity = writeIdentity(body);
  if (!identity || body['autocommit'] !== false) {
    throw new MongoError(72, 'InvalidOptions', `${name} needs a session, a transaction number and autocommit: false`);
  }
  const reply = { ok: 1 };
  // A driver that lost the first answer asks again: the commit is found, not repeated.
  if (name === 'commitTransaction' && isCommitted(engine, identity)) return reply;
  const transaction = engine.transactions.get(identity.session.toString('hex'), identity.number);
  if (name === 'abortTransaction') engine.transactions.abort(transaction);
  else engine.transactions.commit(transaction, (writer) => keepReply(writer, identity, reply, engine.now()));
  return reply;
}

function isCommitted(engine: Engine, identity: WriteIdentity): boolean {
  try {
    return earlierReply(engine.store.committed, identity) !== undefined;
  } catch {
    throw noSuchTransaction(`Transaction ${identity.number} was aborted.`);
  }
}
