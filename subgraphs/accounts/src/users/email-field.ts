import { z } from 'zod';

/** The longest address that a mail server takes (RFC 5321, section 4.5.3.1.3, without its angle brackets). */
const MAX_EMAIL_LENGTH = 254;

/** An e-mail address as people type it: spaces around it do not count. */
export function emailField() {
  return z
    .string()
    .trim()
    .max(MAX_EMAIL_LENGTH, 'This is too long for an e-mail address.')
    .pipe(z.email('This is not an e-mail address. It looks like name@example.org.'));
}
