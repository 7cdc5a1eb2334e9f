'use client';

import { Check, PenLine, X } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { Button } from '@/design/button';
import { Field, TextArea, TextInput } from '@/design/field';
import { formatDateTime } from '@/format/times';
import { useNow } from '@/format/use-now';
import type { RunPartsFragment } from '@/gql/graphql';
import { useRunControl } from '../runs/use-run-control';
import { OutputView } from '../shared/output-view';
import { outputProblem, readOutput, withText } from '../shared/read-output';
import { timeLeft } from './time-left';

/** A question of a run to a person. */
export interface Question {
  readonly taskId: string;
  readonly stepId: string;
  readonly question: string | null;
  /** What is proposed, JSON text. */
  readonly output: string | null;
  readonly askedAt: string;
  readonly expiresAt: string;
  /** Names of the steps that it rests on. */
  readonly restsOn: readonly string[];
}

export type AnswerMode = 'read' | 'edit' | 'reject';

interface ApprovalCardProps {
  readonly question: Question;
  /** Where it is asked. */
  readonly place?: ReactNode;
  readonly mayWrite: boolean;
  readonly mode: AnswerMode;
  readonly onMode: (mode: AnswerMode) => void;
  readonly onAnswered: (run: RunPartsFragment) => void;
}

/** What is asked, what it rests on, until when, and the three answers: yes, yes with changes, no. */
export function ApprovalCard({ question, place, mayWrite, mode, onMode, onAnswered }: ApprovalCardProps) {
  const now = useNow();
  const { taskId, stepId, output } = question;
  const { isBusy, approve, reject } = useRunControl(taskId, onAnswered);
  return (
    <div className="grid min-w-0 gap-3" data-testid="approval">
      <div className="grid gap-0.5">
        {place}
        <p className="wrap-anywhere font-semibold text-lg">{question.question ?? 'Is this right?'}</p>
        <p className="text-muted text-sm">
          Asked {formatDateTime(question.askedAt)} · silence becomes a no {timeLeft(question.expiresAt, now)}
          {question.restsOn.length > 0 ? ` · rests on: ${question.restsOn.join(', ')}` : ''}
        </p>
      </div>
      {mode === 'edit' && output !== null ? (
        <EditAnswer
          output={output}
          isBusy={isBusy}
          onCancel={() => onMode('read')}
          onSend={(edited, comment) => approve(stepId, edited, comment)}
        />
      ) : (
        <div>{output === null ? null : <OutputView output={output} label="What is proposed" />}</div>
      )}
      {mode === 'reject' ? (
        <RejectAnswer isBusy={isBusy} onCancel={() => onMode('read')} onSend={(comment) => reject(stepId, comment)} />
      ) : null}
      {mayWrite && mode === 'read' ? (
        <div className="flex flex-wrap gap-2" data-print="hide">
          <Button look="primary" disabled={isBusy} onClick={() => void approve(stepId, null, null)}>
            <Check aria-hidden /> Approve
          </Button>
          {output === null ? null : (
            <Button disabled={isBusy} onClick={() => onMode('edit')}>
              <PenLine aria-hidden /> Edit, then approve
            </Button>
          )}
          <Button look="danger" disabled={isBusy} onClick={() => onMode('reject')}>
            <X aria-hidden /> Reject
          </Button>
        </div>
      ) : null}
      {mayWrite ? null : <p className="text-muted text-sm">Only those who may change this workspace can answer.</p>}
    </div>
  );
}

interface EditAnswerProps {
  readonly output: string;
  readonly isBusy: boolean;
  readonly onCancel: () => void;
  /** Answers what kept it from being done. */
  readonly onSend: (edited: string, comment: string | null) => Promise<string | null>;
}

function EditAnswer({ output, isBusy, onCancel, onSend }: EditAnswerProps) {
  const read = readOutput(output);
  const isText = read.text !== null;
  const [typed, setTyped] = useState(read.text ?? read.json);
  const [comment, setComment] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  async function send() {
    const wrong = isText ? null : outputProblem(typed);
    setProblem(wrong ?? (await onSend(isText ? withText(output, typed) : typed, comment.trim() || null)));
  }
  return (
    <form
      aria-label="Answer with changes"
      className="grid gap-3"
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <Field label={isText ? 'Text' : 'Output, JSON'} error={problem}>
        {(ids) => (
          <TextArea
            {...ids}
            autoFocus
            rows={12}
            className={isText ? '' : 'font-mono text-xs'}
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
          />
        )}
      </Field>
      <Field label="Comment" hint="Kept with the answer; may be left empty.">
        {(ids) => (
          <TextInput {...ids} maxLength={2_000} value={comment} onChange={(event) => setComment(event.target.value)} />
        )}
      </Field>
      <div className="flex gap-2">
        <Button type="submit" look="primary" disabled={isBusy}>
          Approve with changes
        </Button>
        <Button look="quiet" onClick={onCancel}>
          Cancel
        </Button>
      </div>
    </form>
  );
}

interface RejectAnswerProps {
  readonly isBusy: boolean;
  readonly onCancel: () => void;
  readonly onSend: (comment: string | null) => Promise<string | null>;
}

function RejectAnswer({ isBusy, onCancel, onSend }: RejectAnswerProps) {
  const [comment, setComment] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  async function send() {
    if (comment.trim() === '') return setProblem('Say why: whoever reads the run wants to know.');
    setProblem(await onSend(comment.trim()));
  }
  return (
    <form
      aria-label="Reject"
      className="grid max-w-xl gap-3"
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <Field label="Why not" hint="What rests on this will not run." error={problem}>
        {(ids) => (
          <TextInput
            {...ids}
            autoFocus
            maxLength={2_000}
            value={comment}
            onChange={(event) => setComment(event.target.value)}
          />
        )}
      </Field>
      <div className="flex gap-2">
        <Button type="submit" look="danger" disabled={isBusy}>
          Reject
        </Button>
        <Button look="quiet" onClick={onCancel}>
          Cancel
        </Button>
      </div>
    </form>
  );
}
