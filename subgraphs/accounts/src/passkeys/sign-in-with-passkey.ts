import type { Caller } from '../sessions/session.js';
import type { Admission, Admit } from '../sign-in/admit.js';
import type { PasskeyChecker } from './check-passkey.js';

export type PasskeySignInResult =
  | Exclude<Admission, { kind: 'second_factor_needed' }>
  | { readonly kind: 'invalid_passkey' };

export type SignInWithPasskey = (responseJson: string, caller: Caller) => Promise<PasskeySignInResult>;

/** Signs a person in by the signature of a device that the person has unlocked: possession and person in one. */
export function createSignInWithPasskey({
  passkeyChecker,
  admit,
}: {
  passkeyChecker: PasskeyChecker;
  admit: Admit;
}): SignInWithPasskey {
  return async (responseJson, caller) => {
    const account = await passkeyChecker.check(responseJson);
    if (!account) return { kind: 'invalid_passkey' };
    const admission = await admit(account, caller, ['hwk']);
    if (admission.kind === 'second_factor_needed') throw new Error('A passkey owes no second factor.');
    return admission;
  };
}
