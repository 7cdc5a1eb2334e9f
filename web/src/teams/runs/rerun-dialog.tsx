'use client';

import { useState } from 'react';
import { Button } from '@/design/button';
import { Dialog } from '@/design/dialog';
import { Field, TextArea } from '@/design/field';
import type { RunPartsFragment } from '@/gql/graphql';
import { descendantsOf } from '../graph/reach';
import { outputProblem, readOutput, withText } from '../shared/read-output';
import type { Run } from './use-run';
import { useRunControl } from './use-run-control';

interface RerunDialogProps {
  readonly run: Run;
  readonly step: Run['steps'][number];
  /** What the step gave, JSON text. */
  readonly output: string | null;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly onChanged: (run: RunPartsFragment) => void;
}

/** Runs a step again, or puts an output of one's own in its place; says what rests on it and will run again. */
export function RerunDialog({ isOpen, onClose, ...rest }: RerunDialogProps) {
  return (
    <Dialog
      isOpen={isOpen}
      onClose={onClose}
      title={`Run again from: ${rest.step.name}`}
      className="w-[min(44rem,calc(100vw-2rem))]"
    >
      <Choice {...rest} onClose={onClose} />
    </Dialog>
  );
}

function Choice({ run, step, output, onClose, onChanged }: Omit<RerunDialogProps, 'isOpen'>) {
  const { isBusy, rerun } = useRunControl(run.id, onChanged);
  const read = output === null ? null : readOutput(output);
  const isText = read !== null && read.text !== null;
  const [isEdited, setEdited] = useState(false);
  const [typed, setTyped] = useState(isText ? (read?.text ?? '') : (read?.json ?? ''));
  const [problem, setProblem] = useState<string | null>(null);
  const waiting = step.state === 'WAITING_FOR_APPROVAL';
  const after = descendantsOf(run.workflow.steps, step.stepId);
  const names = run.workflow.steps.filter(({ id }) => after.has(id)).map(({ name }) => name);

  async function send() {
    const wrong = isEdited && !isText ? outputProblem(typed) : null;
    setProblem(wrong);
    if (wrong) return;
    const edited = isText && output !== null ? withText(output, typed) : typed;
    const refused = await rerun(step.stepId, isEdited ? edited : null);
    if (refused) setProblem(refused);
    else onClose();
  }

  return (
    <form
      className="grid max-h-[75vh] gap-4 overflow-auto p-4"
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      {output === null || waiting ? null : (
        <fieldset className="grid gap-1">
          <legend className="sr-only">What to do with this step</legend>
          <label className="flex items-center gap-2">
            <input type="radio" name="how" checked={!isEdited} onChange={() => setEdited(false)} />
            Run the step itself again
          </label>
          <label className="flex items-center gap-2">
            <input type="radio" name="how" checked={isEdited} onChange={() => setEdited(true)} />
            Keep it, with an output that I edit
          </label>
        </fieldset>
      )}
      {isEdited ? (
        <Field label={isText ? 'Text' : 'Output, JSON'} error={problem}>
          {(ids) => (
            <TextArea
              {...ids}
              rows={12}
              className={isText ? '' : 'font-mono text-xs'}
              value={typed}
              onChange={(event) => setTyped(event.target.value)}
            />
          )}
        </Field>
      ) : problem ? (
        <p role="alert" className="text-bad">
          {problem}
        </p>
      ) : null}
      <p className="text-muted">
        {names.length === 0
          ? 'Nothing rests on this step.'
          : `Will run again, for it rests on this: ${names.join(', ')}.`}{' '}
        What was done before is kept as history.
      </p>
      <Button type="submit" look="primary" className="justify-self-start" disabled={isBusy}>
        {isEdited ? 'Use my output' : 'Run again'}
      </Button>
    </form>
  );
}
