/** Ends what hangs; a busy machine may take long. */
const LIMIT_MS = 60_000;

/**
 * Repeats an assertion until it holds: for effects that nothing announces, such as a row in another service's table. Prefer awaiting
 * an event where there is one.
 *
 * @throws what the assertion threw last, when the time is over.
 *
 * @example
 * await eventually(async () => expect(await store.countPending()).toBe(0));
 */
export async function eventually<Value>(
  assertion: () => Promise<Value> | Value,
  { timeoutMs = LIMIT_MS, intervalMs = 20 } = {},
): Promise<Value> {
  const deadline = Date.now() + timeoutMs;
  for (;;) {
    try {
      return await assertion();
    } catch (error) {
      if (Date.now() >= deadline) throw error;
    }
    await new Promise((resolve) => setTimeout(resolve, intervalMs));
  }
}
