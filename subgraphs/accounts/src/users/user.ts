/** A person with an account, without anything that proves who they are. */
export interface User {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly createdAt: Date;
}

/** The form in which addresses are compared: nobody means two people by `Ada@example.org` and `ada@example.org`. */
export function emailKeyOf(email: string): string {
  return email.toLowerCase();
}
