/**
 * The processor time that some work takes, in milliseconds: for tests that something grows with its input no faster than it should. Unlike the
 * time that passes, it stays much the same on a busy machine; compare it with many times what is usual all the same.
 *
 * @example
 * expect(cpuMs(() => parse('a '.repeat(100_000)))).toBeLessThan(10_000);
 */
export function cpuMs(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}
