export { createMailer, mailFolderOf } from './create-mailer.js';
export { createFolderMailer, type KeptMail, readMailFolder } from './folder-mailer.js';
export { type Mail, type Mailer, MailRefusedError } from './mail.js';
export { createMailRelay, type MailRelay, type MailRelayOptions } from './mail-relay.js';
export type { MailStore, QueuedMail } from './mail-store.js';
export { createSmtpMailer, type SmtpMailerOptions } from './smtp-mailer.js';
