/** The day of a time, as `2026-01-31`, in UTC. */
export function dayOf(time: Date): string {
  return time.toISOString().slice(0, 10);
}

/** The year up to a time; its first day at midnight, so that a day asks the same all day long. */
export function yearUpTo(now: Date): { from: string; to: string; fromSeconds: number } {
  const begin = Date.UTC(now.getUTCFullYear() - 1, now.getUTCMonth(), now.getUTCDate());
  return { from: dayOf(new Date(begin)), to: dayOf(now), fromSeconds: begin / 1_000 };
}
