import { ErrorCode } from '@paissive/errors';
import type { Logger } from '@paissive/logging';
import type { PersistedQueriesConfig } from '../../config/persisted-queries-config.js';
import type { OperationLimits } from '../../execution/engine-options.js';
import { type Rejection, reject } from '../rejection.js';
import { type ManifestFile, parseManifests } from './manifest.js';
import { createSafelist } from './safelist.js';

export interface PersistedQueriesDeps {
  readonly config: PersistedQueriesConfig;
  readonly manifests: readonly ManifestFile[];
  readonly limits: OperationLimits;
  readonly introspection: boolean;
  readonly log: Pick<Logger, 'warn'>;
}

/** Operations known beforehand, and what clients may send besides. */
export interface PersistedQueries {
  /** The text of an id, the client's own first. */
  find(id: string, clientName: string | undefined): string | undefined;
  /** Why a text that was sent instead of an id is not run; null when it may be. */
  judge(text: string | undefined): Rejection | null;
}

/** Told to the log of an operation nobody listed; the rest of a long one adds nothing. */
const LOGGED_CHARACTERS = 2_000;

const NOT_LISTED = reject(
  403,
  ErrorCode.QUERY_NOT_IN_SAFELIST,
  'The operation body was not found in the persisted query safelist',
);
const ID_REQUIRED = reject(
  400,
  ErrorCode.PERSISTED_QUERY_ID_REQUIRED,
  'This endpoint takes operations by their id alone, in the extension persistedQuery.',
);

/** @throws ConfigError for a manifest that cannot be served */
export function createPersistedQueries(deps: PersistedQueriesDeps): PersistedQueries {
  const { config, manifests, limits, introspection, log } = deps;
  const { enabled: isSafelisted, require_id: isIdRequired } = config.safelist;
  const operations = parseManifests(manifests);
  const bodies = new Map(operations.map(({ id, body, clientName }) => [keyOf(id, clientName), body]));
  const requiresId = isSafelisted && isIdRequired;
  const verdictOn =
    !requiresId && (isSafelisted || config.log_unknown)
      ? createSafelist({ bodies: bodies.values(), limits, allowIntrospection: introspection })
      : null;
  const logUnknown = (text: string) => {
    if (config.log_unknown) log.warn({ operation: text.slice(0, LOGGED_CHARACTERS) }, 'unknown operation');
  };

  return {
    find: (id, clientName) =>
      (clientName === undefined ? undefined : bodies.get(keyOf(id, clientName))) ?? bodies.get(keyOf(id, null)),
    judge(text) {
      if (requiresId) {
        if (text !== undefined) logUnknown(text);
        return ID_REQUIRED;
      }
      if (verdictOn === null || text === undefined) return null;
      const verdict = verdictOn(text);
      if (verdict === 'listed') return null;
      if (verdict === 'unlisted') logUnknown(text);
      if (!isSafelisted) return null;
      return verdict === 'unlisted' ? NOT_LISTED : verdict;
    },
  };
}

/** The first line break separates the two, since JSON escapes those of the name: no id that a client invents reads as another's. */
function keyOf(id: string, clientName: string | null): string {
  return `${clientName === null ? '' : JSON.stringify(clientName)}\n${id}`;
}
