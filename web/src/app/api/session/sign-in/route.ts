import { cookies } from 'next/headers';
import { z } from 'zod';
import { SignInDocument } from '@/gql/graphql';
import { ENTRY_COOKIES } from '@/session/entry-cookies';
import { handleEntry } from '@/session/entry-handler';
import { payloadOf } from '@/session/form-handler';
import { requestRouter } from '@/session/router-request';

const input = z.object({ email: z.string(), password: z.string() });

export function POST(request: Request): Promise<Response> {
  return handleEntry(request, input, async (credentials) => {
    const deviceToken = (await cookies()).get(ENTRY_COOKIES.device)?.value ?? null;
    const variables = { input: { ...credentials, deviceToken } };
    return payloadOf(
      await requestRouter(SignInDocument, variables, { visitor: request.headers }),
      ({ signIn }) => signIn,
    );
  });
}
