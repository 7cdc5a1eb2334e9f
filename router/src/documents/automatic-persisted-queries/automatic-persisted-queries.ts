import { ErrorCode } from '@paissive/errors';
import { mentionsPersistedQuery, persistedQueryId } from '../persisted-query-extension.js';
import { type Rejection, reject } from '../rejection.js';
import { hashOf, type TextStore } from './text-store.js';

type Extensions = Readonly<Record<string, unknown>> | null;

/** The protocol by which clients send the hash of an operation and its text only when asked for it. */
export interface AutomaticPersistedQueries {
  /** The text to run; undefined when the request has none and names none. */
  resolve(
    text: string | undefined,
    extensions: Extensions,
  ): string | undefined | Rejection | Promise<string | undefined | Rejection>;
  /** Keeps the text of a request that sent both, once it is known to be worth running. */
  remember(text: string | undefined, extensions: Extensions): void;
  close(): Promise<void>;
}

const SHA_256 = /^[0-9a-f]{64}$/i;

// The status is 200 and the messages are these because Apollo's clients look at them to send the text next.
const NOT_FOUND = reject(200, ErrorCode.PERSISTED_QUERY_NOT_FOUND, 'PersistedQueryNotFound');
const NOT_SUPPORTED = reject(200, ErrorCode.PERSISTED_QUERY_NOT_SUPPORTED, 'PersistedQueryNotSupported');
const MISMATCH = reject(400, ErrorCode.PERSISTED_QUERY_HASH_MISMATCH, 'provided sha does not match query');

/** @see https://www.apollographql.com/docs/apollo-server/performance/apq */
export function createAutomaticPersistedQueries(store: TextStore): AutomaticPersistedQueries {
  return {
    resolve(text, extensions) {
      const hash = hashIn(extensions);
      if (hash === undefined) return text;
      if (text !== undefined) return hashOf(text) === hash ? text : MISMATCH;
      const found = store.get(hash);
      return found instanceof Promise ? found.then((later) => later ?? NOT_FOUND) : (found ?? NOT_FOUND);
    },
    remember(text, extensions) {
      const hash = hashIn(extensions);
      if (hash !== undefined && text !== undefined && text !== '') store.set(hash, text);
    },
    close: () => store.close(),
  };
}

/** Tells clients that hashes are not taken here, so that they send texts from then on. */
export const UNSUPPORTED_PERSISTED_QUERIES: AutomaticPersistedQueries = {
  resolve: (text, extensions) => (mentionsPersistedQuery(extensions) ? NOT_SUPPORTED : text),
  remember: () => {},
  close: async () => {},
};

function hashIn(extensions: Extensions): string | undefined {
  const id = persistedQueryId(extensions);
  return id !== undefined && SHA_256.test(id) ? id.toLowerCase() : undefined;
}
