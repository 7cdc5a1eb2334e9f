/** Records of an import in one chunk: about 100 kB packed, a few milliseconds to unpack. */
export const IMPORT_KEYWORD_CHUNK_SIZE = 1_000;
export const REJECTION_CHUNK_SIZE = 500;
/** Twice the largest page. */
export const OPPORTUNITY_KEYWORD_CHUNK_SIZE = 200;
