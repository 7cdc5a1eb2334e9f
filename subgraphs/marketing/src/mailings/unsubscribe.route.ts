import type { ServerResponse } from 'node:http';
import { ErrorCode, PlatformError } from '@paissive/errors';
import { type Route, readBody } from '@paissive/graphql-kit';
import type { Subscriber } from './mailing.js';
import type { SubscriberRepository, SuppressionRepository } from './mailing.repository.js';
import type { UnsubscribeTokens } from './unsubscribe-token.js';

export interface UnsubscribeRoutesDeps {
  readonly subscribers: Pick<SubscriberRepository, 'findById'>;
  readonly suppressions: Pick<SuppressionRepository, 'add'>;
  readonly tokens: UnsubscribeTokens;
  readonly now: () => Date;
}

const PATH = '/unsubscribe/:token';
const BODY_LIMIT_BYTES = 1_000;

/**
 * The way out of a list: `POST` by mail programs (RFC 8058) and by the button of the page that `GET` shows. A `GET` changes nothing, for
 * scanners follow every link of a mail. No cookie, no sign-in: the token is enough.
 */
export function createUnsubscribeRoutes(deps: UnsubscribeRoutesDeps): Route[] {
  const subscriberOf = async (token: string | undefined): Promise<Subscriber> => {
    const id = deps.tokens.read(token ?? '');
    const subscriber = id === null ? null : await deps.subscribers.findById(id);
    if (!subscriber) throw new PlatformError(ErrorCode.NOT_FOUND, 'This link is not complete.');
    return subscriber;
  };
  return [
    {
      method: 'GET',
      path: PATH,
      async handler(_request, response, { params }) {
        await subscriberOf(params['token']);
        const button =
          '<form method="post"><button name="List-Unsubscribe" value="One-Click">Unsubscribe</button></form>';
        sendPage(response, 'Do you want no more mail from this sender?', button);
      },
    },
    {
      method: 'POST',
      path: PATH,
      async handler(request, response, { params }) {
        const { workspaceId, address } = await subscriberOf(params['token']);
        await readBody(request, BODY_LIMIT_BYTES);
        await deps.suppressions.add(workspaceId, address, 'UNSUBSCRIBED', deps.now());
        sendPage(response, 'You get no more mail from this sender.', '');
      },
    },
  ];
}

function sendPage(response: ServerResponse, message: string, body: string): void {
  response.writeHead(200, {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    'content-security-policy': "default-src 'none'; form-action 'self'; frame-ancestors 'none'",
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
  });
  const head = '<meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Unsubscribe</title>';
  response.end(`<!doctype html><html lang="en"><head>${head}</head><body><p>${message}</p>${body}</body></html>`);
}
