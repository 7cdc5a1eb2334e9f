import { cookies } from 'next/headers';
import { z } from 'zod';
import { FinishIdentityLinkDocument, FinishProviderSignInDocument } from '@/gql/graphql';
import { challengeCookie, ENTRY_COOKIES, forgotten, readVisit } from '@/session/entry-cookies';
import { type FormUserError, handleForm, payloadOf } from '@/session/form-handler';
import { heldSession } from '@/session/held-session';
import { safeNextPath } from '@/session/next-path';
import { type RouterAnswer, requestRouter } from '@/session/router-request';
import { type SessionTokens, sessionCookies } from '@/session/session-cookies';

const input = z.object({ state: z.string(), code: z.string(), issuer: z.string().nullable() });
const ELSEWHERE = 'This sign-in did not begin in this browser, or took too long. Begin again.';

interface Finished {
  readonly session?: SessionTokens | null;
  readonly mfaChallenge?: string | null;
  readonly isLinked?: boolean;
  readonly next?: string;
  readonly userErrors: readonly FormUserError[];
}

/** Ends a visit to a provider: only in the browser that left, once. */
export function POST(request: Request): Promise<Response> {
  return handleForm<z.infer<typeof input>, Finished>(
    request,
    input,
    (answer) => finish(request.headers, answer),
    ({ session, mfaChallenge, isLinked = false, next }, isSecure) => ({
      body: {
        isSignedIn: Boolean(session) && !isLinked,
        needsSecondFactor: Boolean(mfaChallenge),
        isDone: isLinked,
        told: safeNextPath(next),
      },
      cookies: [
        forgotten('visit', isSecure),
        ...(session ? sessionCookies(session, isSecure) : []),
        ...(mfaChallenge ? [challengeCookie(mfaChallenge, isSecure)] : []),
      ],
    }),
  );
}

async function finish(
  visitor: Headers,
  answer: z.infer<typeof input>,
): Promise<RouterAnswer<Finished | null | undefined>> {
  const visit = readVisit((await cookies()).get(ENTRY_COOKIES.visit)?.value);
  if (!visit) return { kind: 'data', data: { userErrors: [{ message: ELSEWHERE }] } };
  const variables = { input: { ...answer, browserToken: visit.browserToken } };
  if (visit.purpose === 'sign-in')
    return payloadOf(
      await requestRouter(FinishProviderSignInDocument, variables, { visitor }),
      ({ finishProviderSignIn: made }) => (made ? { ...made, next: visit.next } : null),
    );
  const held = await heldSession(visitor);
  const linked = await requestRouter(FinishIdentityLinkDocument, variables, {
    visitor,
    accessToken: held?.accessToken,
  });
  return payloadOf(linked, ({ finishIdentityLink: made }) =>
    made ? { ...made, isLinked: Boolean(made.identity), session: held?.renewed ?? null, next: visit.next } : null,
  );
}
