export { checkTarget, type TargetRules, type TargetVerdict } from './check-target.js';
export {
  createGuardedFetch,
  type FetchOutcome,
  type GuardedFetch,
  type GuardedFetchOptions,
  type GuardedRequest,
} from './guarded-fetch.js';
export { isPublicAddress } from './public-address.js';
export { retryAfterMs } from './retry-after.js';
