/** A letter, as whoever writes it sees it. */
export interface Mail {
  /** Names the letter for good: sent twice it carries the same `Message-ID`, and a folder keeps it once. Letters, digits, `-` and `_`. */
  readonly id: string;
  /** One address. */
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html?: string;
  /** Further headers, for example `List-Unsubscribe`. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** Where letters are handed over. */
export interface Mailer {
  /**
   * Hands a letter over. Repeating it with the same id does no harm.
   *
   * @throws MailRefusedError when it would be refused again; any other error may pass.
   */
  deliver(mail: Mail): Promise<void>;
  close(): Promise<void>;
}

/** A letter that no further attempt would bring through: the address does not exist, the content is refused. */
export class MailRefusedError extends Error {
  override readonly name = 'MailRefusedError';
}

const ID_FORM = /^[\w-]{1,100}$/;

/** @throws TypeError when the id could not stand in a file name or a header */
export function assertMailId(id: string): void {
  if (!ID_FORM.test(id))
    throw new TypeError(`The id of a mail is letters, digits, - and _; this is none: ${JSON.stringify(id)}`);
}
