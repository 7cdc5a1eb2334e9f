import { type LinkTo, securityLetter } from '../mail/letters.js';
import type { Journal } from '../records/journal.js';
import type { AnnounceRevocations } from '../sessions/announce-revocations.js';
import type { LivingGrant } from '../sessions/session.repository.js';
import type { CredentialsRepository } from '../sign-in/credentials.repository.js';
import { scopesOf } from '../tokens/grant.js';
import { createOpaqueToken, hashOpaqueToken } from '../tokens/opaque-token.js';
import { type ApiKey, DEFAULT_LIFETIME_MS, KEY_MARK, MAX_API_KEYS, MAX_LIFETIME_MS, prefixOf } from './api-key.js';
import type { ApiKeyPosition, ApiKeyRepository, KeyHolder } from './api-key.repository.js';

export type CreateApiKeyResult =
  | { readonly kind: 'created'; readonly apiKey: ApiKey; readonly secret: string }
  | { readonly kind: 'scope_too_wide'; readonly scope: string }
  | { readonly kind: 'bad_expiry' }
  | { readonly kind: 'too_many' };

/** The API keys of a workspace. Owners see and revoke all of them, others their own. */
export interface ApiKeys {
  /** The secret is told once. Scopes are some of the person's own: a key narrows and never widens. */
  create(
    holder: LivingGrant,
    input: { name: string; scopes: readonly string[]; expiresAt: Date | null },
  ): Promise<CreateApiKeyResult>;
  list(holder: LivingGrant, page: { after: ApiKeyPosition | null; limit: number }): Promise<ApiKey[]>;
  revoke(holder: LivingGrant, id: string): Promise<boolean>;
}

export function createApiKeys({
  apiKeys,
  credentials,
  announceRevocations,
  journal,
  linkTo,
  newId,
  randomBytes,
  now,
}: {
  apiKeys: ApiKeyRepository;
  credentials: CredentialsRepository;
  announceRevocations: AnnounceRevocations;
  journal: Journal;
  linkTo: LinkTo;
  newId: () => string;
  randomBytes: (size: number) => Uint8Array;
  now: () => Date;
}): ApiKeys {
  return {
    async create(holder, { name, scopes, expiresAt }) {
      const own = scopesOf(holder);
      const tooWide = scopes.find((scope) => !own.includes(scope));
      if (tooWide !== undefined) return { kind: 'scope_too_wide', scope: tooWide };
      const createdAt = now();
      const ends = expiresAt ?? new Date(createdAt.getTime() + DEFAULT_LIFETIME_MS);
      const lifetimeMs = ends.getTime() - createdAt.getTime();
      if (lifetimeMs <= 0 || lifetimeMs > MAX_LIFETIME_MS) return { kind: 'bad_expiry' };

      const secret = `${KEY_MARK}${createOpaqueToken(randomBytes)}`;
      const { userId, workspaceId } = holder;
      const base = { id: newId(), userId, workspaceId, name, prefix: prefixOf(secret), scopes: [...new Set(scopes)] };
      const apiKey: ApiKey = { ...base, createdAt, expiresAt: ends, lastUsedAt: null };
      const consequences = await consequencesOf(apiKey);
      const isCreated = await apiKeys.create({ ...apiKey, hash: hashOpaqueToken(secret) }, MAX_API_KEYS, consequences);
      return isCreated ? { kind: 'created', apiKey, secret } : { kind: 'too_many' };
    },

    list: (holder, page) => apiKeys.list(reachOf(holder), page, now()),

    async revoke(holder, id) {
      const { workspaceId, userId: actorId } = holder;
      const audit = [journal.audit('api_key.revoked', { workspaceId, actorId, targetId: id })];
      if (!(await apiKeys.revoke({ id, holder: reachOf(holder), at: now() }, { audit }))) return false;
      await announceRevocations([id]);
      return true;
    },
  };

  async function consequencesOf({ id, userId, workspaceId, name, scopes }: ApiKey) {
    const details = { scopes: scopes.join(' ') };
    const audit = [journal.audit('api_key.created', { workspaceId, actorId: userId, targetId: id, details })];
    const account = await credentials.findById(userId);
    if (!account) return { audit };
    const what = `An API key “${name}” was created`;
    const content = securityLetter({ name: account.name, what, link: linkTo('/settings/api-keys') });
    return { audit, letters: [journal.letter({ userId, address: account.email }, content)] };
  }
}

function reachOf({ workspaceId, userId, workspaceRole }: LivingGrant): KeyHolder {
  return { workspaceId, userId: workspaceRole === 'owner' ? null : userId };
}
