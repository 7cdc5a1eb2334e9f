import type { Conversion, TouchPoint } from './touch-point.js';

/** The touch points that led to a conversion, oldest first; or that led to none. */
export interface Journey {
  readonly touches: readonly TouchPoint[];
  readonly conversion: Conversion | null;
}

export const DAY_MS = 86_400_000;

/**
 * A journey for every conversion, of the touch points of the same person within the window before it, and one for every person who did not
 * convert. A touch point may lead to several conversions. Of several in one moment the order is kept.
 */
export function buildJourneys(
  touches: readonly TouchPoint[],
  conversions: readonly Conversion[],
  windowDays: number,
): Journey[] {
  const byPerson = new Map<string, TouchPoint[]>();
  for (const touch of [...touches].sort((one, other) => one.occurredAt.getTime() - other.occurredAt.getTime())) {
    const list = byPerson.get(touch.person);
    if (list) list.push(touch);
    else byPerson.set(touch.person, [touch]);
  }
  const converted = new Set(conversions.map(({ person }) => person));
  const leading = conversions.map((conversion) => {
    const end = conversion.occurredAt.getTime();
    const start = end - windowDays * DAY_MS;
    const within = ({ occurredAt }: TouchPoint) => occurredAt.getTime() >= start && occurredAt.getTime() <= end;
    return { touches: (byPerson.get(conversion.person) ?? []).filter(within), conversion };
  });
  const without = [...byPerson]
    .filter(([person]) => !converted.has(person))
    .map(([, own]) => ({ touches: own, conversion: null }));
  return [...leading, ...without];
}
