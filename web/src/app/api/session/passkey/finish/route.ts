import { z } from 'zod';
import { FinishPasskeySignInDocument } from '@/gql/graphql';
import { handleEntry } from '@/session/entry-handler';
import { payloadOf } from '@/session/form-handler';
import { requestRouter } from '@/session/router-request';

const input = z.object({ responseJson: z.string() });

export function POST(request: Request): Promise<Response> {
  return handleEntry(request, input, async (answer) =>
    payloadOf(
      await requestRouter(FinishPasskeySignInDocument, { input: answer }, { visitor: request.headers }),
      ({ finishPasskeySignIn }) => finishPasskeySignIn,
    ),
  );
}
