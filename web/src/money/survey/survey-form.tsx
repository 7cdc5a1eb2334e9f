'use client';

import { type FormEvent, useEffect, useRef, useState } from 'react';
import { Button } from '@/design/button';
import { focusField } from '@/forms/focus-field';
import { EMPTY_ANSWER, type PriceQuestion, readAnswer } from './questions';
import { type Respondent, readRespondent, rememberAnswered } from './respondent';
import type { SurveyAnswer } from './survey-answer';
import { SurveyQuestions } from './survey-questions';

type Stage =
  | { readonly kind: 'open' }
  | { readonly kind: 'sending' }
  | { readonly kind: 'thanks'; readonly isNew: boolean }
  | { readonly kind: 'closed'; readonly message: string };

/** The form that a respondent fills in; afterwards it thanks. */
export function SurveyForm({ token, currency }: { token: string; currency: string }) {
  const form = useRef<HTMLFormElement>(null);
  const outcome = useRef<HTMLHeadingElement>(null);
  const respondent = useRef<Respondent | null>(null);
  const [stage, setStage] = useState<Stage>({ kind: 'open' });
  const [typed, setTyped] = useState(EMPTY_ANSWER);
  const [errors, setErrors] = useState<Partial<Record<PriceQuestion, string>>>({});
  /** What was asked once; sending it again means it. */
  const [disorder, setDisorder] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);

  useEffect(() => {
    respondent.current = readRespondent(token);
    if (respondent.current.hasAnswered) setStage({ kind: 'thanks', isNew: false });
  }, [token]);
  useEffect(() => {
    if (stage.kind === 'thanks' || stage.kind === 'closed') outcome.current?.focus();
  }, [stage.kind]);

  async function send(event: FormEvent) {
    event.preventDefault();
    if (stage.kind === 'sending') return;
    setProblem(null);
    const read = readAnswer(typed);
    if (read.kind === 'unreadable') {
      setErrors(read.errors);
      const [first] = Object.keys(read.errors);
      if (first) requestAnimationFrame(() => focusField(form.current, first));
      return;
    }
    setErrors({});
    if (read.disorder && read.disorder !== disorder) {
      setDisorder(read.disorder);
      return;
    }
    setStage({ kind: 'sending' });
    const answer = await sendAnswer({ token, respondent: respondent.current?.id ?? '', answer: read.answer });
    switch (answer.kind) {
      case 'kept':
        rememberAnswered(token);
        setStage({ kind: 'thanks', isNew: answer.isNew });
        return;
      case 'closed':
        setStage({ kind: 'closed', message: answer.message });
        return;
      case 'refused':
      case 'outage':
        setProblem(answer.message);
        setStage({ kind: 'open' });
        return;
      default:
        answer satisfies never;
    }
  }

  if (stage.kind === 'thanks' || stage.kind === 'closed') {
    return (
      <div className="grid gap-2 border-line border-y py-8">
        <h2 ref={outcome} tabIndex={-1} className="font-semibold text-xl">
          {stage.kind === 'thanks' ? 'Thank you, your answer is kept' : 'This survey takes no more answers'}
        </h2>
        <p className="text-muted">
          {stage.kind === 'closed'
            ? `${stage.message} What you filled in was not kept.`
            : stage.isNew
              ? 'You can close this page. Your answer is counted together with those of others; no name or address is kept with it.'
              : 'You have answered this survey on this device before; the first answer counts.'}
        </p>
      </div>
    );
  }
  return (
    <form ref={form} noValidate aria-label="Survey" className="grid gap-7" onSubmit={(event) => void send(event)}>
      <SurveyQuestions
        currency={currency}
        typed={typed}
        errors={errors}
        onChange={(next) => {
          setTyped(next);
          setDisorder(null);
        }}
      />
      <div role="alert">
        {disorder ? (
          <p className="border-warn border-l-2 bg-warn-soft px-4 py-2">
            {disorder} If so, send it again; otherwise change it.
          </p>
        ) : null}
        {problem ? <p className="border-bad border-l-2 bg-bad-soft px-4 py-2">{problem}</p> : null}
      </div>
      <Button type="submit" look="primary" size="lg" className="justify-self-start" disabled={stage.kind === 'sending'}>
        {stage.kind === 'sending' ? 'Sending…' : 'Send my answer'}
      </Button>
    </form>
  );
}

async function sendAnswer(body: object): Promise<SurveyAnswer> {
  const lost = 'There is no connection, so nothing was sent. What you filled in is still here; try again.';
  try {
    const response = await fetch('/api/survey', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    return (await response.json()) as SurveyAnswer;
  } catch {
    return { kind: 'outage', message: lost };
  }
}
