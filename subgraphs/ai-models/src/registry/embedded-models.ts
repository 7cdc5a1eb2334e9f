/** The models that everybody has; the first migration puts them into the registry. */
export const EMBEDDED_WRITER = 'embedded-writer';
export const EMBEDDED_ENCODER = 'embedded-encoder';
