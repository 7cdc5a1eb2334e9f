import { type LinkTo, securityLetter } from '../mail/letters.js';
import type { Journal } from '../records/journal.js';
import type { OpenAccount } from '../registration/open-account.js';
import type { Caller } from '../sessions/session.js';
import type { Admission, Admit } from '../sign-in/admit.js';
import type { Credentials, CredentialsRepository } from '../sign-in/credentials.repository.js';
import { emailField } from '../users/email-field.js';
import { emailKeyOf } from '../users/user.js';
import type { LinkedIdentityRepository } from './linked-identity.repository.js';
import type { LinkedIdentity, ProviderPerson } from './provider.js';
import type { ProviderVisits, VisitAnswer } from './visit-provider.js';

export type ProviderSignInResult =
  | Admission
  | { readonly kind: 'invalid_answer' }
  /** The provider does not vouch for an address. */
  | { readonly kind: 'unverified_email' }
  /** There is an account with the address, whose owner has not confirmed it: it may have been made by somebody else. */
  | { readonly kind: 'unconfirmed_account' };

export type SignInWithProvider = (answer: VisitAnswer, caller: Caller) => Promise<ProviderSignInResult>;

/**
 * Signs in whoever a provider vouches for. A known identity leads to its account. An unknown one is linked to the account with its address
 * only if both sides have checked the address; else, where there is no such account, one is opened.
 */
export function createSignInWithProvider({
  providerVisits,
  linkedIdentities,
  credentials,
  openAccount,
  admit,
  journal,
  linkTo,
  newId,
  now,
}: {
  providerVisits: ProviderVisits;
  linkedIdentities: LinkedIdentityRepository;
  credentials: CredentialsRepository;
  openAccount: OpenAccount;
  admit: Admit;
  journal: Journal;
  linkTo: LinkTo;
  newId: () => string;
  now: () => Date;
}): SignInWithProvider {
  return async (answer, caller) => {
    const visit = await providerVisits.end(answer);
    // A visit with a user is one to link an identity, and its answer must not sign anybody in.
    if (!visit || visit.userId !== null) return { kind: 'invalid_answer' };
    const { provider, person } = visit;
    const known = await linkedIdentities.find(provider, person.subject);
    if (known) return enter(known, caller);
    // A provider may vouch for what is no address at all, such as an empty one.
    const { data: email } = emailField().safeParse(person.email);
    if (email === undefined || !person.isEmailVerified) return { kind: 'unverified_email' };
    const account = await credentials.findByEmailKey(emailKeyOf(email));
    if (!account) return open({ provider, person, email }, caller);
    if (account.emailVerifiedAt === null) return { kind: 'unconfirmed_account' };
    return link(account, { provider, person, email }, caller);
  };

  async function enter({ id, userId }: LinkedIdentity, caller: Caller): Promise<ProviderSignInResult> {
    const account = await credentials.findById(userId);
    if (!account) return { kind: 'invalid_answer' };
    await linkedIdentities.noteUse(id, now());
    return admit(account, caller, ['fed']);
  }

  interface Vouched {
    readonly provider: string;
    readonly person: ProviderPerson;
    readonly email: string;
  }

  async function link(account: Credentials, vouched: Vouched, caller: Caller): Promise<ProviderSignInResult> {
    const identity = identityOf(vouched, account.userId);
    const isLinked = await linkedIdentities.link(identity, linkConsequences(account, identity, { journal, linkTo }));
    // Somebody came with the same identity at the same time; whose it is now decides.
    if (!isLinked) return enterAsLinked(vouched, caller);
    return admit(account, caller, ['fed']);
  }

  async function open(vouched: Vouched, caller: Caller): Promise<ProviderSignInResult> {
    const { email, person } = vouched;
    const opened = await openAccount(
      {
        email,
        name: person.name,
        passwordHash: null,
        isEmailVerified: true,
        methods: ['fed'],
        identity: (userId) => identityOf(vouched, userId),
      },
      caller,
    );
    return opened ? { kind: 'signed_in', tokens: opened.tokens } : enterAsLinked(vouched, caller);
  }

  async function enterAsLinked({ provider, person }: Vouched, caller: Caller): Promise<ProviderSignInResult> {
    const known = await linkedIdentities.find(provider, person.subject);
    return known ? enter(known, caller) : { kind: 'invalid_answer' };
  }

  function identityOf({ provider, person, email }: Vouched, userId: string): LinkedIdentity {
    const at = now();
    return { id: newId(), userId, provider, subject: person.subject, email, linkedAt: at, lastUsedAt: at };
  }
}

/** A new way into an account is told to its owner. */
export function linkConsequences(
  { userId, email, name, workspaceId }: Credentials,
  { id, provider }: LinkedIdentity,
  { journal, linkTo }: { journal: Journal; linkTo: LinkTo },
) {
  const what = `Your account at ${provider} was connected and lets you in from now on`;
  const content = securityLetter({ name, what, link: linkTo('/settings/security') });
  return {
    letters: [journal.letter({ userId, address: email }, content)],
    audit: [journal.audit('identity.linked', { workspaceId, actorId: userId, targetId: id, details: { provider } })],
  };
}
