/** The member of a request's `extensions` that names an operation instead of sending its text. */
const MEMBER = 'persistedQuery';

type Extensions = Readonly<Record<string, unknown>> | null;

/** Whether a request speaks of a persisted query at all, well-formed or not. */
export function mentionsPersistedQuery(extensions: Extensions): boolean {
  return extensions !== null && Object.hasOwn(extensions, MEMBER);
}

/** The id in `extensions.persistedQuery.sha256Hash`; undefined when there is none of the form that Apollo's clients send. */
export function persistedQueryId(extensions: Extensions): string | undefined {
  if (extensions === null || !Object.hasOwn(extensions, MEMBER)) return undefined;
  const member = extensions[MEMBER];
  if (typeof member !== 'object' || member === null) return undefined;
  const { version, sha256Hash } = member as Record<string, unknown>;
  return typeof version === 'number' && typeof sha256Hash === 'string' ? sha256Hash : undefined;
}
