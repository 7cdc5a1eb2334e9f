import { z } from 'zod';
import { readBounded } from './read-bounded';
import type { RouterAnswer } from './router-request';
import { isSameOrigin } from './same-origin';
import { isSecureRequest } from './session-cookies';

/** What a form outside of the application is told. Tokens that let somebody in never are part of it. */
export interface FormAnswer {
  readonly isSignedIn: boolean;
  readonly needsSecondFactor: boolean;
  /** What was asked for is done, where that does not lead into the application. */
  readonly isDone: boolean;
  /** What the page goes on with: the address of a provider, or the options of a passkey. */
  readonly told: string | null;
  /** Whether the platform first wants a recent proof of identity. */
  readonly needsProof: boolean;
  readonly userErrors: readonly { readonly message: string; readonly field: readonly string[] | null }[];
  /** Set when the platform could not be reached or answered with a fault. */
  readonly outage: { readonly requestId: string | null } | null;
}

/** An error of the platform, as far as a page is told of it. */
export interface FormUserError {
  readonly __typename?: string;
  readonly message: string;
  readonly field?: readonly string[] | null;
}

interface Refusable {
  readonly userErrors: readonly FormUserError[];
}

/** What is made of the router's answer: what the page is told, and what the browser keeps out of its reach. */
export interface FormOutcome {
  readonly body?: Partial<Omit<FormAnswer, 'userErrors' | 'needsProof' | 'outage'>>;
  readonly cookies?: readonly string[];
}

/** Handles a form of somebody who may have no session: checks where it comes from and what it holds, asks the router, keeps secrets in cookies. */
export async function handleForm<TInput, TPayload extends Refusable>(
  request: Request,
  input: z.ZodType<TInput>,
  ask: (input: TInput) => Promise<RouterAnswer<TPayload | null | undefined>>,
  outcomeOf: (payload: TPayload, isSecure: boolean, input: TInput) => FormOutcome,
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
  const { body: told = {}, cookies = [] } = outcomeOf(answer.data, isSecureRequest(request), parsed.data);
  const userErrors = answer.data.userErrors.map(({ message, field }) => ({ message, field: field ?? null }));
  const needsProof = answer.data.userErrors.some(({ __typename }) => __typename === 'StepUpRequiredError');
  const response = reply({ ...told, needsProof, userErrors });
  for (const cookie of cookies) response.headers.append('set-cookie', cookie);
  return response;
}

/** An answer of the router to one mutation, as its payload. */
export function payloadOf<TData, TPayload>(
  answer: RouterAnswer<TData>,
  select: (data: TData) => TPayload,
): RouterAnswer<TPayload> {
  return answer.kind === 'data' ? { kind: 'data', data: select(answer.data) } : answer;
}

/** Undefined where the text is no JSON: the schema refuses that in its own words. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function reply(answer: Partial<FormAnswer>, status = 200): Response {
  const body: FormAnswer = {
    isSignedIn: false,
    needsSecondFactor: false,
    isDone: false,
    told: null,
    needsProof: false,
    userErrors: [],
    outage: null,
    ...answer,
  };
  return Response.json(body, { status, headers: { 'cache-control': 'no-store' } });
}
