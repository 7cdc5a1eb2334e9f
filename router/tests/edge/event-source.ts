/** A subscription source whose events and end the test decides. */
export function createEventSource() {
  const waiting: ((result: IteratorResult<unknown>) => void)[] = [];
  const items: unknown[] = [];
  let ended: () => void = () => {};
  let isOver = false;
  const closed = new Promise<void>((resolve) => {
    ended = resolve;
  });
  const end = (): Promise<IteratorResult<unknown>> => {
    isOver = true;
    ended();
    for (const give of waiting.splice(0)) give({ done: true, value: undefined });
    return Promise.resolve({ done: true, value: undefined });
  };
  const iterator = {
    next: () =>
      items.length > 0
        ? Promise.resolve({ done: false, value: items.shift() })
        : isOver
          ? Promise.resolve<IteratorResult<unknown>>({ done: true, value: undefined })
          : new Promise<IteratorResult<unknown>>((resolve) => void waiting.push(resolve)),
    return: end,
    [Symbol.asyncIterator]: () => iterator,
  };
  const push = (event: number | string) => {
    const value = typeof event === 'number' ? { count: event } : { text: event };
    const give = waiting.shift();
    if (give) give({ done: false, value });
    else items.push(value);
  };
  return { iterator, push, end, closed };
}
