import { createTransport } from 'nodemailer';
import { assertMailId, type Mailer, MailRefusedError } from './mail.js';

export interface SmtpMailerOptions {
  /** `smtp://user:password@host:587` (STARTTLS where the server has it) or `smtps://…`. */
  readonly url: string;
  /** `Name <address>` or an address. */
  readonly from: string;
}

const CONNECT_LIMIT_MS = 10_000;
const SILENCE_LIMIT_MS = 20_000;
const MAX_CONNECTIONS = 4;
/** RFC 5321, section 4.2.1: 5yz is a permanent negative answer. But 530 to 538 speak of the login, which its owner can repair. */
const PERMANENT = (code: number | undefined) => code !== undefined && code >= 540 && code < 600;

/** Sends by SMTP (RFC 5321) on a few kept connections; each step has a time limit. */
export function createSmtpMailer({ url, from }: SmtpMailerOptions): Mailer {
  const transport = createTransport({
    url,
    pool: true,
    maxConnections: MAX_CONNECTIONS,
    connectionTimeout: CONNECT_LIMIT_MS,
    greetingTimeout: CONNECT_LIMIT_MS,
    socketTimeout: SILENCE_LIMIT_MS,
    // Letters are made here: nothing in them may make the sender read files or fetch URLs.
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  const domain = /@([^\s>]+)/.exec(from)?.[1] ?? 'localhost';

  return {
    async deliver({ id, to, subject, text, html, headers }) {
      assertMailId(id);
      const letter = { messageId: `<${id}@${domain}>`, from, to: { name: '', address: to }, subject, text };
      try {
        await transport.sendMail({ ...letter, ...(html !== undefined && { html }), ...(headers && { headers }) });
      } catch (error) {
        if (PERMANENT(responseCodeOf(error)))
          throw new MailRefusedError('The mail server refused it.', { cause: error });
        throw error;
      }
    },
    async close() {
      transport.close();
    },
  };
}

function responseCodeOf(error: unknown): number | undefined {
  const code = (error as { responseCode?: unknown } | null)?.responseCode;
  return typeof code === 'number' ? code : undefined;
}
