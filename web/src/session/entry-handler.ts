import type { z } from 'zod';
import { challengeCookie, deviceCookie, forgotten } from './entry-cookies';
import { type FormUserError, handleForm } from './form-handler';
import type { RouterAnswer } from './router-request';
import { type SessionTokens, sessionCookies } from './session-cookies';

interface EntryPayload {
  readonly session?: SessionTokens | null;
  readonly mfaChallenge?: string | null;
  readonly deviceToken?: string | null;
  readonly userErrors: readonly FormUserError[];
}

/** Handles a form that leads into the application; the tokens, and what is needed for a second step, are kept in cookies. */
export function handleEntry<TInput>(
  request: Request,
  input: z.ZodType<TInput>,
  ask: (input: TInput) => Promise<RouterAnswer<EntryPayload | null | undefined>>,
): Promise<Response> {
  return handleForm(request, input, ask, ({ session, mfaChallenge, deviceToken }, isSecure) => ({
    body: { isSignedIn: Boolean(session), needsSecondFactor: Boolean(mfaChallenge) },
    cookies: [
      ...(session ? [...sessionCookies(session, isSecure), forgotten('challenge', isSecure)] : []),
      ...(mfaChallenge ? [challengeCookie(mfaChallenge, isSecure)] : []),
      ...(deviceToken ? [deviceCookie(deviceToken, isSecure)] : []),
    ],
  }));
}
