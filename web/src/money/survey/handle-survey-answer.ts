import { z } from 'zod';
import { AnswerSurveyDocument } from '@/gql/graphql';
import { readBounded } from '@/session/read-bounded';
import { requestRouter } from '@/session/router-request';
import { isSameOrigin } from '@/session/same-origin';
import type { SurveyAnswer } from './survey-answer';

/** A form of a few numbers. */
const MAX_BYTES = 10_000;

const price = z.number().min(0).max(1e9);
const intent = z.int().min(1).max(5).nullable();
const input = z.object({
  token: z.string().max(100),
  respondent: z.string().max(100),
  answer: z.object({
    tooCheap: price,
    cheap: price,
    expensive: price,
    tooExpensive: price,
    intentAtCheap: intent,
    intentAtExpensive: intent,
  }),
});

/** Passes the answer of somebody without an account on to the router: only from our own page, and nothing else. */
export async function handleSurveyAnswer(request: Request): Promise<Response> {
  if (!isSameOrigin(request.headers))
    return reply({ kind: 'refused', message: 'This does not come from our own page.' }, 403);
  const body = await readBounded(request, MAX_BYTES);
  const parsed = input.safeParse(body === null ? null : parseJson(body));
  if (!parsed.success)
    return reply({ kind: 'refused', message: 'The answer could not be read. Load the page again.' }, 400);
  const answer = await requestRouter(AnswerSurveyDocument, { input: parsed.data }, { visitor: request.headers });
  const payload = answer.kind === 'data' ? answer.data.answerPriceSurvey : null;
  if (!payload) {
    const message = 'The survey does not answer just now. What you filled in is still here; try again in a moment.';
    return reply({ kind: 'outage', message }, 503);
  }
  if (payload.receipt) return reply({ kind: 'kept', isNew: payload.receipt.isNew });
  const [error] = payload.userErrors;
  const isOver = error?.__typename === 'ConflictError' || error?.__typename === 'NotFoundError';
  return reply({ kind: isOver ? 'closed' : 'refused', message: error?.message ?? 'The answer was not taken.' });
}

/** Undefined where the text is no JSON: the schema refuses that in its own words. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function reply(answer: SurveyAnswer, status = 200): Response {
  return Response.json(answer, { status, headers: { 'cache-control': 'no-store' } });
}
