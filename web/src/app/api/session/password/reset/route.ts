import { z } from 'zod';
import { ResetPasswordDocument } from '@/gql/graphql';
import { handleForm, payloadOf } from '@/session/form-handler';
import { requestRouter } from '@/session/router-request';
import { clearedCookies } from '@/session/session-cookies';

const input = z.object({ token: z.string(), newPassword: z.string() });

/** Sets a new password with the token of a letter. That ends every session, so the one of this browser is forgotten too. */
export function POST(request: Request): Promise<Response> {
  return handleForm(
    request,
    input,
    async (given) =>
      payloadOf(
        await requestRouter(ResetPasswordDocument, { input: given }, { visitor: request.headers }),
        ({ resetPassword }) => resetPassword,
      ),
    ({ isReset }, isSecure) =>
      isReset ? { body: { isDone: true }, cookies: clearedCookies(isSecure) } : { body: { isDone: false } },
  );
}
