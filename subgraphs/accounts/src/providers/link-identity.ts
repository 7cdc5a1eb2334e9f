import type { LinkTo } from '../mail/letters.js';
import type { Journal } from '../records/journal.js';
import type { Credentials, CredentialsRepository } from '../sign-in/credentials.repository.js';
import type { LinkedIdentityRepository } from './linked-identity.repository.js';
import { type LinkedIdentity, MAX_IDENTITIES } from './provider.js';
import { linkConsequences } from './sign-in-with-provider.js';
import type { ProviderVisits, VisitAnswer } from './visit-provider.js';

export type LinkIdentityResult =
  | { readonly kind: 'linked'; readonly identity: LinkedIdentity }
  | { readonly kind: 'invalid_answer' }
  | { readonly kind: 'taken' };

/** The identities of a person who is signed in; callers have made sure that the person is there. */
export interface IdentityLinks {
  list(userId: string): Promise<LinkedIdentity[]>;
  add(userId: string, answer: VisitAnswer): Promise<LinkIdentityResult>;
  remove(userId: string, id: string): Promise<boolean>;
}

export function createIdentityLinks({
  providerVisits,
  linkedIdentities,
  credentials,
  journal,
  linkTo,
  newId,
  now,
}: {
  providerVisits: ProviderVisits;
  linkedIdentities: LinkedIdentityRepository;
  credentials: CredentialsRepository;
  journal: Journal;
  linkTo: LinkTo;
  newId: () => string;
  now: () => Date;
}): IdentityLinks {
  return {
    list: (userId) => linkedIdentities.list(userId, MAX_IDENTITIES),

    async add(userId, answer) {
      const visit = await providerVisits.end(answer);
      if (visit?.userId !== userId) return { kind: 'invalid_answer' };
      const { provider, person } = visit;
      const at = now();
      const { subject, email } = person;
      const identity = { id: newId(), userId, provider, subject, email, linkedAt: at, lastUsedAt: at };
      const consequences = linkConsequences(await accountOf(userId), identity, { journal, linkTo });
      return (await linkedIdentities.link(identity, consequences)) ? { kind: 'linked', identity } : { kind: 'taken' };
    },

    async remove(userId, id) {
      const { workspaceId } = await accountOf(userId);
      const audit = [journal.audit('identity.unlinked', { workspaceId, actorId: userId, targetId: id })];
      return linkedIdentities.unlink({ id, userId, at: now() }, { audit });
    },
  };

  async function accountOf(userId: string): Promise<Credentials> {
    const account = await credentials.findById(userId);
    if (!account) throw new Error('The account of a living session is gone.');
    return account;
  }
}
