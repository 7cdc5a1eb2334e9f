import { checkTarget, createGuardedFetch } from '@paissive/guarded-fetch';
import { createSecretBox } from '@paissive/secret-box';
import { createWebhookSecret } from '@paissive/standard-webhooks';
import type { EndpointDeps } from '../endpoints/manage-endpoints.js';
import type { Publisher } from './publisher.js';
import { createWebhookPublisher } from './webhook-publisher.js';

export interface WebhookSettings {
  /** At least 32 bytes; what was sealed with it is lost with it. */
  readonly KEY_ENCRYPTION_SECRET: string;
  /** True lets webhooks go anywhere, also inside: for development. */
  readonly WEBHOOKS_TO_ANYWHERE: boolean;
}

export interface Webhooks extends Pick<EndpointDeps, 'targetObstacle' | 'newSecret' | 'sealSecret'> {
  readonly publisher: Publisher;
}

/** How long a receiver may take for its answer, which the specification wants between 15 and 30 seconds. */
export const ATTEMPT_MS = 15_000;

/** Everything about webhooks that depends on the environment: where they may go, and the key that keeps their secrets. */
export function createWebhooks(settings: WebhookSettings, now: () => Date): Webhooks {
  const rules = { allowsAnyTarget: settings.WEBHOOKS_TO_ANYWHERE };
  const box = createSecretBox(settings.KEY_ENCRYPTION_SECRET, 'marketing/webhook-secrets');
  return {
    targetObstacle(url) {
      const verdict = checkTarget(url, rules);
      return verdict.kind === 'refused' ? verdict.message : null;
    },
    newSecret: () => createWebhookSecret(),
    sealSecret: (secret) => Buffer.from(box.seal(secret)).toString('base64'),
    publisher: createWebhookPublisher({
      send: createGuardedFetch({ ...rules, timeoutMs: ATTEMPT_MS }),
      openSecret: (sealed) => box.open(Buffer.from(sealed, 'base64')),
      now,
    }),
  };
}
