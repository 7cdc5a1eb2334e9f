/** A sum over the recent past. */
export interface SlidingWindow {
  add(amount: number): void;
  total(): number;
  clear(): void;
}

const SLOTS = 10;

/**
 * Sums what was added within the window, in ten slots that are forgotten one by one: constant memory, no timer.
 *
 * @param now milliseconds of a monotonic clock
 */
export function createSlidingWindow(windowMs: number, now: () => number): SlidingWindow {
  const slotMs = windowMs / SLOTS;
  const slots = new Float64Array(SLOTS);
  let newest = Math.floor(now() / slotMs);

  const advance = (): number => {
    const current = Math.floor(now() / slotMs);
    for (let gone = Math.min(current - newest, SLOTS); gone > 0; gone--) slots[(current - gone + 1) % SLOTS] = 0;
    newest = Math.max(newest, current);
    return newest % SLOTS;
  };

  return {
    add(amount) {
      const index = advance();
      slots[index] = (slots[index] ?? 0) + amount;
    },
    total() {
      advance();
      let sum = 0;
      for (const value of slots) sum += value;
      return sum;
    },
    clear: () => void slots.fill(0),
  };
}
