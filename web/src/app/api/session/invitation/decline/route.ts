import { z } from 'zod';
import { DeclineInvitationDocument } from '@/gql/graphql';
import { handleForm, payloadOf } from '@/session/form-handler';
import { requestRouter } from '@/session/router-request';

const input = z.object({ token: z.string() });

/** Declines an invitation; its letter is proof enough, so nobody has to sign in for that. */
export function POST(request: Request): Promise<Response> {
  return handleForm(
    request,
    input,
    async (given) =>
      payloadOf(
        await requestRouter(DeclineInvitationDocument, { input: given }, { visitor: request.headers }),
        ({ declineInvitation }) => declineInvitation,
      ),
    ({ isDeclined }) => ({ body: { isDone: isDeclined === true } }),
  );
}
