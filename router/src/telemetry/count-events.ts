import type { RequestRecord } from './request-record.js';

/** The router's own last word to a subscriber. */
const END_CODE = /"code":"(SUBSCRIPTION_[A-Z_]+)"/;

/** Why the router itself ended a stream, when this response is its last word. */
export function endCodeOf(text: string): string | undefined {
  return text.startsWith('{"data":null,') ? END_CODE.exec(text)?.[1] : undefined;
}

/** The same responses, each counted when it is handed on. */
export function countEvents(
  responses: AsyncIterableIterator<string>,
  record: RequestRecord,
): AsyncIterableIterator<string> {
  const counted: AsyncIterableIterator<string> = {
    async next() {
      const result = await responses.next();
      if (result.done === true) return result;
      record.events++;
      record.code ??= endCodeOf(result.value);
      return result;
    },
    async return() {
      await responses.return?.();
      return { done: true, value: undefined };
    },
    [Symbol.asyncIterator]: () => counted,
  };
  return counted;
}
