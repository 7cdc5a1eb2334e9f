import { ErrorCode } from '@paissive/errors';
import type { AutomaticPersistedQueries } from './automatic-persisted-queries/automatic-persisted-queries.js';
import type { PersistedQueries } from './persisted-queries/persisted-queries.js';
import { persistedQueryId } from './persisted-query-extension.js';
import { type Rejection, reject } from './rejection.js';

/** What a request says about the operation that it wants. */
export interface TextRequest {
  readonly query: string | undefined;
  readonly extensions: Readonly<Record<string, unknown>> | null;
  /** Persisted operations may belong to one client. */
  readonly clientName: string | undefined;
}

export interface TextSources {
  /** Null when they are switched off. */
  readonly persisted: PersistedQueries | null;
  readonly automatic: AutomaticPersistedQueries;
  /** Whether {@link TextSources.automatic} takes hashes. */
  readonly takesHashes: boolean;
}

/**
 * Tells the text that a request wants to be run, or why none is. Every transport asks here, so that what may be sent does not depend on how.
 * Answers at once unless a store outside this process has to be asked.
 */
export type ResolveText = (request: TextRequest) => string | Rejection | Promise<string | Rejection>;

const MISSING = reject(400, ErrorCode.MISSING_QUERY_STRING, 'The request has no "query".');
const ID_AND_BODY = reject(
  400,
  ErrorCode.CANNOT_SEND_PQ_ID_AND_BODY,
  'Sending a persisted query ID and a body in the same request is disallowed',
);
/** An id is as long as a client likes; the message is not. */
const SHOWN_ID_CHARACTERS = 100;

export function createResolveText({ persisted, automatic, takesHashes }: TextSources): ResolveText {
  const orMissing = (text: string | undefined | Rejection) => text ?? MISSING;
  const free = (query: string | undefined, extensions: TextRequest['extensions']) => {
    const text = automatic.resolve(query, extensions);
    return text instanceof Promise ? text.then(orMissing) : orMissing(text);
  };
  const textOf = ({ query }: TextRequest) => (query === '' ? undefined : query);
  if (persisted === null) return (request) => free(textOf(request), request.extensions);

  const judged = (text: string | Rejection) => (typeof text === 'string' ? (persisted.judge(text) ?? text) : text);
  return (request) => {
    const query = textOf(request);
    const id = persistedQueryId(request.extensions);
    if (id !== undefined) {
      const body = query === undefined ? persisted.find(id, request.clientName) : undefined;
      if (body !== undefined) return body;
      if (!takesHashes) return query === undefined ? notInList(id) : ID_AND_BODY;
    } else {
      const refusal = query === undefined ? persisted.judge(undefined) : null;
      if (refusal) return refusal;
    }
    const text = free(query, request.extensions);
    return text instanceof Promise ? text.then(judged) : judged(text);
  };
}

function notInList(id: string): Rejection {
  const shown = id.slice(0, SHOWN_ID_CHARACTERS);
  return reject(
    404,
    ErrorCode.PERSISTED_QUERY_NOT_IN_LIST,
    `Persisted query '${shown}' not found in the persisted query list`,
  );
}
