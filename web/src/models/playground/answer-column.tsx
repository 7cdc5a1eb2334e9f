'use client';

import { Square } from 'lucide-react';
import Link from 'next/link';
import { useEffect } from 'react';
import { Button } from '@/design/button';
import { Problem } from '@/design/problem';
import type { GenerationPartsFragment } from '@/gql/graphql';
import { explainFault } from '@/graphql/fault';
import { useMay } from '@/shell/use-may';
import { AnswerFigures } from './answer-figures';
import { useGeneration } from './use-generation';
import { FAILURES, FINDINGS } from './words';

interface AnswerColumnProps {
  readonly generationId: string;
  /** What the model is called, for assistive technology. */
  readonly name: string;
  readonly onEnd: (generation: GenerationPartsFragment) => void;
}

/** One answer as it comes, with its own way to stop it, and what it took. */
export function AnswerColumn({ generationId, name, onEnd }: AnswerColumnProps) {
  const mayWrite = useMay('ai-models:write');
  const { text, generation, error, isCancelling, cancel } = useGeneration(generationId);
  useEffect(() => {
    if (generation) onEnd(generation);
  }, [generation, onEnd]);
  if (error && !generation) return <Problem fault={explainFault(error, 'this answer')} />;
  return (
    <div className="grid content-start gap-3">
      {generation ? null : (
        <div className="flex items-center justify-between gap-3">
          <p role="status" className="text-muted text-sm">
            {text ? 'Writing…' : 'Waiting for the first text…'}
          </p>
          {mayWrite ? (
            <Button size="sm" disabled={isCancelling} onClick={cancel} aria-label={`Stop ${name}`}>
              <Square aria-hidden /> {isCancelling ? 'Stopping…' : 'Stop'}
            </Button>
          ) : null}
        </div>
      )}
      {text ? (
        <p aria-busy={!generation} className="wrap-anywhere max-w-[72ch] whitespace-pre-wrap" data-answer>
          {text}
        </p>
      ) : null}
      {generation ? <Ended generation={generation} /> : null}
    </div>
  );
}

function Ended({ generation }: { generation: GenerationPartsFragment }) {
  const { status, failureCode, failureMessage, toolCalls, findings } = generation;
  return (
    <>
      {status === 'CANCELLED' ? (
        <p role="status" className="text-warn">
          It was stopped. What it could have cost at most is charged, as nobody knows what the provider did until then.
        </p>
      ) : null}
      {failureCode ? (
        <div role="alert" className="grid gap-0.5 border-bad border-l-2 bg-bad-soft px-3 py-2">
          <p className="font-medium">{FAILURES[failureCode]}</p>
          {failureMessage ? <p className="wrap-anywhere text-sm">{failureMessage}</p> : null}
          {failureCode === 'BUDGET_EXCEEDED' ? (
            <Link href="/models/usage" className="link justify-self-start text-sm">
              See the budgets
            </Link>
          ) : null}
        </div>
      ) : null}
      {toolCalls.length > 0 ? (
        <div className="grid gap-1">
          <h3 className="text-muted text-sm">Tools it wants called; nothing was</h3>
          <ul className="grid gap-1">
            {toolCalls.map(({ id, name, argumentsJson }) => (
              <li key={id} className="wrap-anywhere font-mono text-sm">
                {name}({argumentsJson})
              </li>
            ))}
          </ul>
        </div>
      ) : null}
      {findings.length > 0 ? (
        <ul className="grid gap-0.5 text-sm text-warn">
          {findings.map(({ kind, detail }) => (
            <li key={`${kind} ${detail}`} className="wrap-anywhere">
              {FINDINGS[kind]}: {detail}
            </li>
          ))}
        </ul>
      ) : null}
      <AnswerFigures generation={generation} />
    </>
  );
}
