import { z } from 'zod';
import { VerifyEmailDocument } from '@/gql/graphql';
import { handleForm, payloadOf } from '@/session/form-handler';
import { requestRouter } from '@/session/router-request';

const input = z.object({ token: z.string() });

/** Confirms an address with the token of a letter. */
export function POST(request: Request): Promise<Response> {
  return handleForm(
    request,
    input,
    async (given) =>
      payloadOf(
        await requestRouter(VerifyEmailDocument, { input: given }, { visitor: request.headers }),
        ({ verifyEmail }) => verifyEmail,
      ),
    ({ isVerified }) => ({ body: { isDone: isVerified === true } }),
  );
}
