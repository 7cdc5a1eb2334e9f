/** Where vectors of one kind stand: one tenant's, made by one model. */
export interface VectorCollection {
  readonly workspaceId: string;
  readonly id: string;
  readonly dimensions: number;
}

export interface VectorDocument {
  /** Whoever stores it names it; the same again replaces it. */
  readonly id: string;
  readonly text: string;
  readonly metadata: Readonly<Record<string, string>>;
  readonly vector: Float32Array;
}

export interface VectorQuery {
  readonly vector: Float32Array;
  readonly limit: number;
  /** Documents must have one of the values under each key. */
  readonly filter: Readonly<Record<string, readonly string[]>>;
  /** Nothing that is less alike; from -1 to 1. */
  readonly minimumScore: number;
}

export interface VectorMatch extends Omit<VectorDocument, 'vector'> {
  /** Cosine of the angle between the vectors, from -1 to 1; 0 where one of them is zero. */
  readonly score: number;
}

/** Stores vectors and finds the nearest. Nothing is ever seen from another workspace or collection. */
export interface VectorStore {
  /** Makes what it needs in the database; again does nothing. */
  prepare(): Promise<void>;
  /** @throws RangeError for a vector of another length. */
  upsert(collection: VectorCollection, documents: readonly VectorDocument[]): Promise<void>;
  /** How many there were. */
  delete(collection: VectorCollection, ids: readonly string[]): Promise<number>;
  deleteAll(collection: VectorCollection): Promise<number>;
  count(collection: VectorCollection): Promise<number>;
  /** The most alike first; of those as alike, by id. @throws RangeError for a vector of another length. */
  search(collection: VectorCollection, query: VectorQuery): Promise<VectorMatch[]>;
}

/** A connection to PostgreSQL, whichever driver makes it. */
export interface SqlClient {
  query<Row>(sql: string, parameters: readonly unknown[]): Promise<Row[]>;
}

export function assertLength(vector: Float32Array, { dimensions }: VectorCollection): void {
  if (vector.length !== dimensions)
    throw new RangeError(`A vector of ${vector.length} numbers, ${dimensions} are expected.`);
}
