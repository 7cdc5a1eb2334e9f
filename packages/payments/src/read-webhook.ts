import { z } from 'zod';
import type { ProviderEvent, WebhookReading } from './payment-provider.js';
import { verifyWebhook } from './webhook-signature.js';

const id = z.string().min(1).max(255);
const eventSchema = z.looseObject({
  id,
  type: z.string(),
  created: z.int(),
  data: z.looseObject({
    object: z.looseObject({
      id: id.optional(),
      object: z.string(),
      charge: z.unknown().optional(),
      metadata: z.record(z.string(), z.string()).nullish(),
    }),
  }),
});

/** The name under which objects at the provider carry the workspace that they belong to. */
export const WORKSPACE_MARK = 'workspace_id';

/** Reads a webhook of Stripe's form, which the sandbox has as well. */
export function readWebhook(body: Buffer, signature: string | undefined, secret: string, now: Date): WebhookReading {
  if (!verifyWebhook(body, signature, secret, now)) {
    return { kind: 'refused', message: 'The signature does not fit the body, or is older than five minutes.' };
  }
  const parsed = eventSchema.safeParse(parseJson(body));
  if (!parsed.success) return { kind: 'refused', message: 'The body is no event.' };
  const { id: eventId, type, created, data } = parsed.data;
  const event = { id: eventId, type, createdAt: new Date(created * 1_000), object: objectOf(data.object) };
  return { kind: 'event', event };
}

function objectOf({
  id,
  object,
  charge,
  metadata,
}: z.output<typeof eventSchema>['data']['object']): ProviderEvent['object'] {
  const workspaceId = metadata?.[WORKSPACE_MARK] ?? null;
  if (object === 'subscription' && id !== undefined) return { kind: 'SUBSCRIPTION', id, workspaceId };
  if (object === 'charge' && id !== undefined) return { kind: 'PAYMENT', id, workspaceId };
  // A dispute is no payment but names one.
  if (object === 'dispute' && typeof charge === 'string') return { kind: 'PAYMENT', id: charge, workspaceId };
  return null;
}

function parseJson(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8'));
  } catch {
    return undefined;
  }
}
