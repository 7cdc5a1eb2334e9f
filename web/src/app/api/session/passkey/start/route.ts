import { z } from 'zod';
import { StartPasskeySignInDocument } from '@/gql/graphql';
import { handleForm, payloadOf } from '@/session/form-handler';
import { requestRouter } from '@/session/router-request';

/** Asks for something to sign with a passkey. */
export function POST(request: Request): Promise<Response> {
  return handleForm(
    request,
    z.object({}),
    async () =>
      payloadOf(
        await requestRouter(StartPasskeySignInDocument, {}, { visitor: request.headers }),
        ({ startPasskeySignIn }) => startPasskeySignIn,
      ),
    ({ optionsJson }) => ({ body: { told: optionsJson ?? null } }),
  );
}
