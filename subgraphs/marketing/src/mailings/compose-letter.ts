import type { Mail } from '@paissive/mail';
import type { ContentRevision } from '../content/content.js';
import type { MailingList, Subscriber } from './mailing.js';

export interface LetterParts {
  readonly id: string;
  readonly subscriber: Pick<Subscriber, 'address'>;
  readonly list: Pick<MailingList, 'name' | 'sender'>;
  readonly revision: Pick<ContentRevision, 'title' | 'body'>;
  readonly unsubscribeUrl: string;
}

/**
 * A letter of a mailing: the text, who sends it and why, and a way out. RFC 8058 lets mail programs offer the way out as a button; the
 * server that signs the mail (DKIM) has to cover both headers.
 */
export function composeLetter({ id, subscriber, list, revision, unsubscribeUrl }: LetterParts): Mail {
  const footer = [
    '-- ',
    list.sender,
    `You get this because you are on the list "${list.name}".`,
    `Unsubscribe: ${unsubscribeUrl}`,
  ];
  return {
    id,
    to: subscriber.address,
    subject: revision.title,
    text: `${revision.body}\n\n${footer.join('\n')}\n`,
    headers: {
      'List-Unsubscribe': `<${unsubscribeUrl}>`,
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
    },
  };
}
