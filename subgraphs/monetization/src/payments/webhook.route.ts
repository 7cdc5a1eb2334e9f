import { ErrorCode, PlatformError } from '@paissive/errors';
import { type Route, readBody } from '@paissive/graphql-kit';
import type { ReceiveWebhook } from './receive-webhook.js';

/** Stripe's events stay below this by far. */
const MAX_BODY_BYTES = 1_000_000;

/** `POST /webhooks/payments`, guarded by the provider's signature over the bytes of the body. */
export function createWebhookRoute(receiveWebhook: ReceiveWebhook): Route {
  return {
    method: 'POST',
    path: '/webhooks/payments',
    async handler(request, response, { log }) {
      const body = await readBody(request, MAX_BODY_BYTES);
      const signature = request.headers['stripe-signature'];
      const result = await receiveWebhook(body, typeof signature === 'string' ? signature : undefined);
      if (result.kind === 'refused') {
        log.warn({ reason: result.message, address: request.socket.remoteAddress }, 'webhook refused');
        throw new PlatformError(ErrorCode.BAD_REQUEST, result.message);
      }
      response.writeHead(200, { 'content-type': 'application/json' }).end('{"received":true}');
    },
  };
}
