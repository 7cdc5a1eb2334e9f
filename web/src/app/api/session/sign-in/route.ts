import { z } from 'zod';
import { SignInDocument } from '@/gql/graphql';
import { handleEntry } from '@/session/entry-handler';
import { requestRouter } from '@/session/router-request';

const input = z.object({ email: z.string(), password: z.string() });

export function POST(request: Request): Promise<Response> {
  return handleEntry(request, input, async (credentials) => {
    const answer = await requestRouter(SignInDocument, { input: credentials }, { visitor: request.headers });
    return answer.kind === 'data' ? { kind: 'data', data: answer.data.signIn } : answer;
  });
}
