import { z } from 'zod';
import { RequestPasswordResetDocument } from '@/gql/graphql';
import { handleForm, payloadOf } from '@/session/form-handler';
import { requestRouter } from '@/session/router-request';

const input = z.object({ email: z.string() });

/** Has a letter sent, if the address has an account; the answer does not tell. */
export function POST(request: Request): Promise<Response> {
  return handleForm(
    request,
    input,
    async (given) =>
      payloadOf(
        await requestRouter(RequestPasswordResetDocument, { input: given }, { visitor: request.headers }),
        ({ requestPasswordReset }) => requestPasswordReset,
      ),
    ({ isAccepted }) => ({ body: { isDone: isAccepted === true } }),
  );
}
