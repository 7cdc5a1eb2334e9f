import { z } from 'zod';
import { ConfirmEmailChangeDocument } from '@/gql/graphql';
import { handleForm, payloadOf } from '@/session/form-handler';
import { requestRouter } from '@/session/router-request';

const input = z.object({ token: z.string() });

/** Moves an account to the address that the letter with this token was sent to. */
export function POST(request: Request): Promise<Response> {
  return handleForm(
    request,
    input,
    async (given) =>
      payloadOf(
        await requestRouter(ConfirmEmailChangeDocument, { input: given }, { visitor: request.headers }),
        ({ confirmEmailChange }) => confirmEmailChange,
      ),
    ({ email }) => ({ body: { isDone: Boolean(email), told: email ?? null } }),
  );
}
