/** Why an identity was refused. */
export type IdentityErrorCause =
  | 'missing'
  | 'too-large'
  | 'malformed'
  | 'bad-signature'
  | 'wrong-audience'
  | 'expired'
  | 'not-yet-valid';

const EXPLANATIONS: Readonly<Record<IdentityErrorCause, string>> = {
  missing: 'The request carries no identity.',
  'too-large': 'The identity is longer than allowed.',
  malformed: 'The identity does not have the form it must have.',
  'bad-signature': 'The identity was not signed with the secret of this service.',
  'wrong-audience': 'The identity was signed for another service.',
  expired: 'The identity has expired.',
  'not-yet-valid': 'The identity is from the future: the clocks disagree.',
};

/** A request whose signed identity cannot be accepted. The cause is for the log; callers learn only that they are refused. */
export class IdentityError extends Error {
  override readonly name = 'IdentityError';
  readonly reason: IdentityErrorCause;

  constructor(reason: IdentityErrorCause) {
    super(EXPLANATIONS[reason]);
    this.reason = reason;
  }
}
