import { z } from 'zod';
import { readBounded } from './read-bounded';
import type { RouterAnswer } from './router-request';
import { isSameOrigin } from './same-origin';
import { isSecureRequest, type SessionTokens, sessionCookies } from './session-cookies';

/** What a sign-in or registration form is told. Tokens never are part of it. */
export interface EntryAnswer {
  readonly isSignedIn: boolean;
  readonly needsSecondFactor: boolean;
  readonly userErrors: readonly { readonly message: string; readonly field: readonly string[] | null }[];
  /** Set when the platform could not be reached or answered with a fault. */
  readonly outage: { readonly requestId: string | null } | null;
}

interface EntryPayload {
  readonly session?: SessionTokens | null;
  readonly mfaChallenge?: string | null;
  readonly userErrors: readonly { readonly message: string; readonly field?: readonly string[] | null }[];
}

/** Handles a form that leads into the application: checks where it comes from, asks the router, keeps the tokens in cookies. */
export async function handleEntry<TInput>(
  request: Request,
  input: z.ZodType<TInput>,
  ask: (input: TInput) => Promise<RouterAnswer<EntryPayload | null | undefined>>,
): Promise<Response> {
  if (!isSameOrigin(request.headers))
    return Response.json({ message: 'Refused: not from our own pages.' }, { status: 403 });
  const body = await readBounded(request);
  if (body === null) return Response.json({ message: 'The form is too large.' }, { status: 413 });
  const parsed = input.safeParse(parseJson(body));
  if (!parsed.success) return Response.json({ message: z.prettifyError(parsed.error) }, { status: 400 });
  const answer = await ask(parsed.data);
  if (answer.kind === 'failed' || !answer.data) {
    return reply({ outage: { requestId: answer.kind === 'failed' ? answer.requestId : null } }, 503);
  }
  const { session, mfaChallenge, userErrors } = answer.data;
  const response = reply({
    isSignedIn: Boolean(session),
    needsSecondFactor: Boolean(mfaChallenge),
    userErrors: userErrors.map(({ message, field }) => ({ message, field: field ?? null })),
  });
  if (session) {
    for (const cookie of sessionCookies(session, isSecureRequest(request)))
      response.headers.append('set-cookie', cookie);
  }
  return response;
}

/** Undefined where the text is no JSON: the schema refuses that in its own words. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function reply(answer: Partial<EntryAnswer>, status = 200): Response {
  const body: EntryAnswer = { isSignedIn: false, needsSecondFactor: false, userErrors: [], outage: null, ...answer };
  return Response.json(body, { status, headers: { 'cache-control': 'no-store' } });
}
