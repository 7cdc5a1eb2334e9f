import { retryAfterMs as askedPauseMs, type GuardedFetch } from '@paissive/guarded-fetch';
import { signWebhook } from '@paissive/standard-webhooks';
import { signingSecrets } from '../endpoints/endpoint.js';
import type { Publication, Publisher, PublishOutcome } from './publisher.js';

export interface WebhookPublisherOptions {
  readonly send: GuardedFetch;
  /** Null when it was sealed with another key. */
  readonly openSecret: (sealed: string) => string | null;
  readonly now: () => Date;
}

const EXCERPT_CHARACTERS = 1_000;
const GONE = 410;

/** Publishes to webhooks by Standard Webhooks: signed, every answer but 2xx a failure, 410 the end. */
export function createWebhookPublisher({ send, openSecret, now }: WebhookPublisherOptions): Publisher {
  return {
    async publish(publication, endpoint) {
      const at = now();
      const opened = signingSecrets(endpoint, at).map(({ sealed }) => openSecret(sealed));
      const secrets = opened.filter((secret) => secret !== null);
      if (secrets.length === 0) {
        const message = 'The secret cannot be read any more. Give the endpoint a new one.';
        return { kind: 'refused', message, responseStatus: null, durationMs: 0 };
      }
      const body = payloadOf(publication);
      const headers = signWebhook({ id: publication.messageId, at, body, secrets });
      const outcome = await send({
        url: endpoint.url,
        method: 'POST',
        headers: { ...headers, 'content-type': 'application/json', 'user-agent': 'paissive-webhooks/1' },
        body,
      });
      return outcomeOf(outcome, at);
    },
  };
}

function outcomeOf(outcome: Awaited<ReturnType<GuardedFetch>>, at: Date): PublishOutcome {
  const { durationMs } = outcome;
  if (outcome.kind === 'refused')
    return { kind: 'refused', message: outcome.message, responseStatus: null, durationMs };
  if (outcome.kind === 'failed') {
    return {
      kind: 'failed',
      message: outcome.message,
      responseStatus: null,
      responseExcerpt: '',
      durationMs,
      retryAfterMs: 0,
    };
  }
  const { status: responseStatus } = outcome;
  const responseExcerpt = excerptOf(outcome.body);
  if (responseStatus >= 200 && responseStatus < 300)
    return { kind: 'arrived', responseStatus, responseExcerpt, durationMs };
  if (responseStatus === GONE) {
    return {
      kind: 'refused',
      message: 'It answered 410: it does not want anything any more.',
      responseStatus,
      durationMs,
    };
  }
  const retryAfterMs = askedPauseMs(outcome.headers['retry-after'], at.getTime()) ?? 0;
  const message = `It answered ${responseStatus}.`;
  return { kind: 'failed', message, responseStatus, responseExcerpt, durationMs, retryAfterMs };
}

function payloadOf({ messageId, content, revision, dueAt }: Publication): string {
  const { id, kind, campaignId, opportunityId } = content;
  const { number, title, body, metaDescription } = revision;
  const text = { title, body, metaDescription, format: 'markdown' };
  return JSON.stringify({
    type: 'content.published',
    timestamp: dueAt.toISOString(),
    data: { messageId, contentId: id, kind, revision: number, campaignId, opportunityId, ...text },
  });
}

function excerptOf(body: string): string {
  return body
    .slice(0, EXCERPT_CHARACTERS)
    .replace(/\p{Cc}+/gu, ' ')
    .trim();
}
