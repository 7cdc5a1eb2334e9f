import { promisify } from 'node:util';
import { constants, deflateRaw, inflateRaw } from 'node:zlib';

const deflate = promisify(deflateRaw);
const inflate = promisify(inflateRaw);
/** Rows of one chunk come from ourselves and stay far below this; a damaged chunk must not fill the memory. */
const MAX_UNPACKED_BYTES = 64 * 1024 * 1024;

/**
 * Rows as compressed JSON. They are always read whole, so that a document a thousand rows costs a tenth of the space
 * and time of a thousand subdocuments. Runs on zlib's threads.
 */
export function packRows(rows: readonly unknown[]): Promise<Uint8Array> {
  return deflate(JSON.stringify(rows), { level: constants.Z_BEST_SPEED });
}

export async function unpackRows<Row>(packed: Uint8Array): Promise<Row[]> {
  const json = await inflate(packed, { maxOutputLength: MAX_UNPACKED_BYTES });
  return JSON.parse(json.toString()) as Row[];
}

/** Lean documents hold the driver's Binary instead of a Buffer. */
export function bytesOf(value: Uint8Array | { readonly buffer: Uint8Array }): Uint8Array {
  return value instanceof Uint8Array ? value : value.buffer;
}
