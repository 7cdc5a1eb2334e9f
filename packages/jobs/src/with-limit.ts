/**
 * Waits for a promise, but not longer than a limit.
 *
 * @throws Error with the given message when the limit passes first; what the promise does after that is ignored.
 */
export function withLimit<T>(work: Promise<T>, limitMs: number, message: string): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(message)), limitMs);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}
