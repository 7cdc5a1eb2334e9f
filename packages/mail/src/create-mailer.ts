import { fileURLToPath } from 'node:url';
import { createFolderMailer } from './folder-mailer.js';
import type { Mailer } from './mail.js';
import { createSmtpMailer } from './smtp-mailer.js';

/**
 * Picks the adapter by the scheme.
 *
 * @param url `smtp://…` or `smtps://…` sends, `file:///a/folder` keeps letters as files
 * @throws TypeError for any other scheme
 *
 * @example
 * const mailer = createMailer({ url: env.MAIL_URL, from: env.MAIL_FROM });
 */
export function createMailer({ url, from }: { url: string; from: string }): Mailer {
  const directory = mailFolderOf(url);
  if (directory !== null) return createFolderMailer({ directory, from });
  const { protocol } = new URL(url);
  if (protocol === 'smtp:' || protocol === 'smtps:') return createSmtpMailer({ url, from });
  throw new TypeError(`Mail goes to smtp://, smtps:// or file://, not to ${protocol}//`);
}

/** The folder that a `file:` URL names; null for a URL that sends. */
export function mailFolderOf(url: string): string | null {
  return new URL(url).protocol === 'file:' ? fileURLToPath(url) : null;
}
