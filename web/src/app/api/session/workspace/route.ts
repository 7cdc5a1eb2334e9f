import { z } from 'zod';
import { SwitchWorkspaceDocument } from '@/gql/graphql';
import { handleForm, payloadOf } from '@/session/form-handler';
import { heldSession } from '@/session/held-session';
import { requestRouter } from '@/session/router-request';
import { sessionCookies } from '@/session/session-cookies';

const input = z.object({ workspaceId: z.string() });

/** Lets this browser's session work in another workspace of its person. */
export function POST(request: Request): Promise<Response> {
  const visitor = request.headers;
  return handleForm(
    request,
    input,
    async ({ workspaceId }) => {
      const held = await heldSession(visitor);
      if (!held) return { kind: 'failed', requestId: null };
      const { accessToken, refreshToken, renewed } = held;
      const variables = { input: { workspaceId, refreshToken } };
      return payloadOf(
        await requestRouter(SwitchWorkspaceDocument, variables, { visitor, accessToken }),
        ({ switchWorkspace }) => (switchWorkspace ? { ...switchWorkspace, renewed } : null),
      );
    },
    ({ session, renewed }, isSecure) => {
      const tokens = session ?? renewed;
      return {
        body: { isSignedIn: Boolean(session) },
        cookies: tokens ? sessionCookies(tokens, isSecure) : [],
      };
    },
  );
}
