/** A sandbox object as JSON: times are marked, so that they come back as times. */
export function toSandboxJson(value: unknown): unknown {
  if (value instanceof Date) return { $date: value.toISOString() };
  if (Array.isArray(value)) return value.map(toSandboxJson);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, toSandboxJson(part)]));
}

/** What {@link toSandboxJson} was given. */
export function fromSandboxJson<Value>(json: unknown): Value {
  return revive(json) as Value;
}

function revive(json: unknown): unknown {
  if (Array.isArray(json)) return json.map(revive);
  if (typeof json !== 'object' || json === null) return json;
  if ('$date' in json) return new Date(String(json.$date));
  return Object.fromEntries(Object.entries(json).map(([name, part]) => [name, revive(part)]));
}
