import type { RequestRecord } from './request-record.js';

/** The router's own last word to a subscriber. */
const END_CODE = /"code":"(SUBSCRIPTION_[A-Z_]+)"/;

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
      if (result.value.startsWith('{"data":null,')) record.code ??= END_CODE.exec(result.value)?.[1];
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
