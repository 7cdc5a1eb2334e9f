import { type ClientSession, type Connection, createConnection, type Model, type Schema } from 'mongoose';

/** A database of MongoDB. */
export interface Database {
  readonly connection: Connection;
  /** Creates what is missing of the indexes that the registered models declare. */
  ensureIndexes(): Promise<void>;
  ping(): Promise<void>;
  close(): Promise<void>;
}

/**
 * Connects to MongoDB.
 *
 * @throws MongooseServerSelectionError when no server answers within ten seconds
 */
export async function openDatabase(url: string): Promise<Database> {
  const connection = createConnection(url, {
    serverSelectionTimeoutMS: 10_000,
    maxPoolSize: 20,
    autoIndex: false,
    autoCreate: false,
  });
  await connection.asPromise();
  return {
    connection,
    async ensureIndexes() {
      for (const model of Object.values(connection.models)) await model.createIndexes();
    },
    async ping() {
      await connection.db?.command({ ping: 1 });
    },
    close: () => connection.close(),
  };
}

/** Runs the writes in one transaction, again when MongoDB says that it may pass on a second try. */
export async function inTransaction<Result>(
  connection: Connection,
  work: (session: ClientSession) => Promise<Result>,
): Promise<Result> {
  const session = await connection.startSession();
  try {
    return await session.withTransaction(() => work(session));
  } finally {
    await session.endSession();
  }
}

/** True for the violation of a unique index. */
export function isDuplicateKey(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === 11_000;
}

/** Matches text anywhere in a value that is stored in lower case. */
export function containsText(text: string): RegExp {
  return new RegExp(text.toLowerCase().replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
}

/** The one model of a collection on a connection, named as the collection; several repositories may ask for it. */
export function modelOf<Document>(
  connection: Connection,
  collection: string,
  schema: Schema<Document>,
): Model<Document> {
  const known = connection.models[collection] as Model<Document> | undefined;
  return known ?? connection.model<Document>(collection, schema, collection);
}
