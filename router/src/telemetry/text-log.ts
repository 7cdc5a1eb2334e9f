/** A line of the JSON log, written for people: time, level, message, and the rest as `key=value`. */
export function textLine(line: string): string {
  const { time, level, service, msg, ...rest } = JSON.parse(line) as Record<string, unknown>;
  const details = Object.entries(rest).map(
    ([key, value]) => `${key}=${typeof value === 'string' && PLAIN.test(value) ? value : JSON.stringify(value)}`,
  );
  return `${[time, String(level).toUpperCase(), service, msg, ...details].filter((part) => part !== undefined).join(' ')}\n`;
}

const PLAIN = /^[\w.:/-]+$/;
