import { type Grant, scopesOf } from '../tokens/grant.js';

/** What a person may do in a workspace at this moment, without a session. */
export type Standing = Pick<Grant, 'userId' | 'workspaceId' | 'workspaceRole' | 'platformRole'>;

/** Nobody hands the keys of an account to a run. */
const NEVER = /^accounts:/;

/** The scopes of a run: those it asks for that its person has, and never those that change accounts. */
export function scopesOfRun(standing: Standing, wanted: readonly string[]): readonly string[] {
  return scopesOf(standing).filter((scope) => wanted.includes(scope) && !NEVER.test(scope));
}
