/** Long lists of one owner – the keywords of an import, say – in chunks of a fixed number of rows. */
export interface RowChunkRepository<Row> {
  /** Rows in every chunk but the last. */
  readonly chunkSize: number;
  /** Writes one chunk; the same chunk again replaces it. */
  write(chunk: RowChunk<Row>): Promise<void>;
  /** Writes chunks that were packed elsewhere. */
  writePacked(chunks: readonly PackedChunk[]): Promise<void>;
  /** At most `count` rows from a position, counted from 0. */
  page(ownerId: string, start: number, count: number): Promise<Row[]>;
  /** The chunks in order, still packed. */
  packed(ownerId: string): AsyncIterable<Uint8Array>;
  /** Owners in a workspace with a row whose `searchText` holds the text, letters compared without case. */
  ownersMatching(workspaceId: string, text: string): Promise<string[]>;
  deleteOf(ownerId: string): Promise<void>;
}

export interface ChunkPlace {
  readonly ownerId: string;
  readonly workspaceId: string;
  /** From 0. */
  readonly index: number;
}

export interface RowChunk<Row> extends ChunkPlace {
  readonly rows: readonly Row[];
}

export interface PackedChunk extends ChunkPlace {
  readonly packed: Uint8Array;
  /** Lower case, one row a line; left out where rows are not searched. */
  readonly searchText?: string;
}
