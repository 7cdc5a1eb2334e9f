import { z } from 'zod';
import { StartIdentityLinkDocument, StartProviderSignInDocument } from '@/gql/graphql';
import { visitCookie } from '@/session/entry-cookies';
import { handleForm, payloadOf } from '@/session/form-handler';
import { heldSession } from '@/session/held-session';
import { requestRouter } from '@/session/router-request';
import { sessionCookies } from '@/session/session-cookies';

const input = z.object({ provider: z.string(), purpose: z.enum(['sign-in', 'link']), next: z.string() });

/** Begins a visit to a provider, and keeps what ties it to this browser. */
export function POST(request: Request): Promise<Response> {
  const visitor = request.headers;
  return handleForm(
    request,
    input,
    async ({ provider, purpose }) => {
      const variables = { input: { provider } };
      if (purpose === 'sign-in')
        return payloadOf(await requestRouter(StartProviderSignInDocument, variables, { visitor }), (data) =>
          data.startProviderSignIn ? { ...data.startProviderSignIn, renewed: null } : null,
        );
      const held = await heldSession(visitor);
      const answer = await requestRouter(StartIdentityLinkDocument, variables, {
        visitor,
        accessToken: held?.accessToken,
      });
      return payloadOf(answer, (data) =>
        data.startIdentityLink ? { ...data.startIdentityLink, renewed: held?.renewed ?? null } : null,
      );
    },
    ({ authorizationUrl, browserToken, renewed }, isSecure, { purpose, next }) => ({
      body: { told: authorizationUrl ?? null },
      cookies: [
        ...(renewed ? sessionCookies(renewed, isSecure) : []),
        ...(browserToken ? [visitCookie({ purpose, browserToken, next }, isSecure)] : []),
      ],
    }),
  );
}
