import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';

/** Makes and reads the tokens of unsubscribe links. They name a subscriber by id: no address ends up in the logs of proxies. */
export interface UnsubscribeTokens {
  tokenOf(subscriberId: string): string;
  /** The subscriber's id; null for a token that was not made here. */
  read(token: string): string | null;
}

/**
 * Tokens of the form `id.signature`, HMAC-SHA-256 under a key of their own. They do not expire: a mail from years ago must still let its
 * reader go.
 */
export function createUnsubscribeTokens(secret: string): UnsubscribeTokens {
  const key = Buffer.from(hkdfSync('sha256', secret, '', 'paissive/marketing/unsubscribe', 32));
  const signatureOf = (id: string) => createHmac('sha256', key).update(id).digest('base64url');
  return {
    tokenOf: (id) => `${id}.${signatureOf(id)}`,
    read(token) {
      const [id = '', given = '', ...rest] = token.split('.');
      const [expected, actual] = [Buffer.from(signatureOf(id)), Buffer.from(given)];
      const isGenuine = rest.length === 0 && expected.length === actual.length && timingSafeEqual(expected, actual);
      return isGenuine ? id : null;
    },
  };
}
