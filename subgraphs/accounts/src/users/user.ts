/** A person with an account, without anything that proves who they are. */
export interface User {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly createdAt: Date;
  /** Null until the person has followed a link sent to the address. */
  readonly emailVerifiedAt: Date | null;
}

/** Characters of a person's name. */
export const MAX_USER_NAME_LENGTH = 100;

/** Whether the account may be used at all. */
export type AccountStatus = 'active' | 'suspended';

/** The form in which addresses are compared: nobody means two people by `Ada@example.org` and `ada@example.org`. */
export function emailKeyOf(email: string): string {
  return email.toLowerCase();
}
