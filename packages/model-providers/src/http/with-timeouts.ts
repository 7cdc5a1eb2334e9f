import { ProviderError } from '../provider-error.js';

/**
 * The same pieces, or a TIMEOUT when the first or a further one is too long in coming. The source is ended then, as it is when the reader
 * leaves.
 */
export async function* withTimeouts<Piece>(
  source: AsyncIterable<Piece>,
  { firstMs, idleMs }: { readonly firstMs: number; readonly idleMs: number },
): AsyncGenerator<Piece> {
  const pieces = source[Symbol.asyncIterator]();
  let limitMs = firstMs;
  let isOver = false;
  try {
    for (;;) {
      const piece = await within(pieces.next(), limitMs);
      isOver = piece.done === true;
      if (piece.done) return;
      yield piece.value;
      limitMs = idleMs;
    }
  } finally {
    // Not waited for: a source that hangs in `next` would hang in `return` as well.
    if (!isOver) void Promise.resolve(pieces.return?.()).catch(() => undefined);
  }
}

async function within<Value>(promise: Promise<Value>, limitMs: number): Promise<Value> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    const seconds = Math.round(limitMs / 100) / 10;
    timer = setTimeout(
      () => reject(new ProviderError('TIMEOUT', `The provider sent nothing for ${seconds} seconds.`)),
      limitMs,
    );
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
    promise.catch(() => undefined);
  }
}
