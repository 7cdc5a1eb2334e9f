import { cookies } from 'next/headers';
import { SignOutDocument } from '@/gql/graphql';
import { requestRouter } from '@/session/router-request';
import { isSameOrigin } from '@/session/same-origin';
import { clearedCookies, isSecureRequest, REFRESH_COOKIE } from '@/session/session-cookies';

/** Ends the session at the platform and forgets it here; here it is forgotten even when the platform cannot be reached. */
export async function POST(request: Request): Promise<Response> {
  if (!isSameOrigin(request.headers))
    return Response.json({ message: 'Refused: not from our own pages.' }, { status: 403 });
  const refreshToken = (await cookies()).get(REFRESH_COOKIE)?.value;
  const answer = refreshToken
    ? await requestRouter(SignOutDocument, { input: { refreshToken } }, { visitor: request.headers })
    : null;
  const response = Response.json({ isEndedEverywhere: answer?.kind !== 'failed' });
  for (const cookie of clearedCookies(isSecureRequest(request))) response.headers.append('set-cookie', cookie);
  return response;
}
