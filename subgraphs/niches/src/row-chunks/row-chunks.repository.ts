/** Long lists of one owner – the keywords of an import, say – in chunks of a fixed number of rows. */
export interface RowChunkRepository<Row> {
  /** Rows in every chunk but the last. */
  readonly chunkSize: number;
  /** Writes one chunk; the same chunk again replaces it. */
  write(chunk: RowChunk<Row>): Promise<void>;
  /** Writes chunks that were packed elsewhere. */
  writePacked(chunks: readonly PackedChunk[]): Promise<void>;
  /** The rows of several pages with one query, in the order asked for. */
  pages(pages: readonly RowPage[]): Promise<Row[][]>;
  /** The chunks in order, still packed. */
  packed(ownerId: string): AsyncIterable<Uint8Array>;
  /** Owners in a workspace with a row whose `searchText` holds the text, letters compared without case. */
  ownersMatching(workspaceId: string, text: string): Promise<string[]>;
  /** The `searchText` of each owner's rows, in order. */
  searchTexts(ownerIds: readonly string[]): Promise<Map<string, string[]>>;
  deleteOf(ownerId: string): Promise<void>;
  deleteOfAll(ownerIds: readonly string[]): Promise<void>;
}

/** At most `count` rows of an owner from a position, counted from 0. */
export interface RowPage {
  readonly ownerId: string;
  readonly start: number;
  readonly count: number;
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
