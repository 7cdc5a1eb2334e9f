import { z } from 'zod';
import { RegisterDocument } from '@/gql/graphql';
import { handleEntry } from '@/session/entry-handler';
import { payloadOf } from '@/session/form-handler';
import { requestRouter } from '@/session/router-request';

const input = z.object({ email: z.string(), password: z.string(), name: z.string().optional() });

export function POST(request: Request): Promise<Response> {
  return handleEntry(request, input, async ({ name, ...credentials }) => {
    const entered = name?.trim() ? { ...credentials, name: name.trim() } : credentials;
    const answer = await requestRouter(RegisterDocument, { input: entered }, { visitor: request.headers });
    return payloadOf(answer, ({ register }) => register);
  });
}
