import { cookies } from 'next/headers';
import { z } from 'zod';
import { VerifyMfaDocument } from '@/gql/graphql';
import { ENTRY_COOKIES } from '@/session/entry-cookies';
import { handleEntry } from '@/session/entry-handler';
import { payloadOf } from '@/session/form-handler';
import { requestRouter } from '@/session/router-request';

const input = z.object({ code: z.string().transform((code) => code.trim()) });
const TOO_LATE = 'This took too long. Go back and sign in again.';

/** The second half of a sign-in; the first is in a cookie. */
export function POST(request: Request): Promise<Response> {
  return handleEntry(request, input, async ({ code }) => {
    const challenge = (await cookies()).get(ENTRY_COOKIES.challenge)?.value;
    if (!challenge) return { kind: 'data', data: { userErrors: [{ message: TOO_LATE }] } };
    const variables = { input: { challenge, code } };
    return payloadOf(
      await requestRouter(VerifyMfaDocument, variables, { visitor: request.headers }),
      ({ verifyMfa }) => verifyMfa,
    );
  });
}
