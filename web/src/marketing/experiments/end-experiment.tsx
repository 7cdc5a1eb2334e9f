'use client';

import { useState } from 'react';
import { useClient } from 'urql';
import { Button } from '@/design/button';
import { Dialog } from '@/design/dialog';
import { Field, TextArea } from '@/design/field';
import { EndExperimentDocument } from '@/gql/graphql';
import { explainFault } from '@/graphql/fault';

interface EndExperimentProps {
  readonly experiment: { readonly id: string; readonly name: string };
  readonly onEnded: () => void;
}

/** Ends an experiment for good; what was decided is asked for, so that it is there when somebody wonders. */
export function EndExperiment({ experiment, onEnded }: EndExperimentProps) {
  const [isAsking, setAsking] = useState(false);
  return (
    <>
      <Button onClick={() => setAsking(true)}>End it</Button>
      <Dialog isOpen={isAsking} onClose={() => setAsking(false)} title={`End “${experiment.name}”`}>
        <Conclusion
          id={experiment.id}
          onEnded={() => {
            setAsking(false);
            onEnded();
          }}
        />
      </Dialog>
    </>
  );
}

function Conclusion({ id, onEnded }: { id: string; onEnded: () => void }) {
  const client = useClient();
  const [conclusion, setConclusion] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);

  async function end() {
    setBusy(true);
    const input = { experimentId: id, conclusion: conclusion.trim() };
    const { data, error } = await client.mutation(EndExperimentDocument, { input }).toPromise();
    setBusy(false);
    const payload = data?.endExperiment;
    if (payload?.experiment) return onEnded();
    const refused = payload?.userErrors.map(({ message }) => message).join(' ');
    setProblem(refused || (error ? explainFault(error, 'the experiment').what : 'It was not ended.'));
  }

  return (
    <form
      className="grid gap-3 p-4"
      onSubmit={(event) => {
        event.preventDefault();
        void end();
      }}
    >
      <p>Nothing is counted any more after that; the figures stay. This cannot be taken back.</p>
      <Field label="What was decided, and why" error={problem}>
        {(ids) => (
          <TextArea
            {...ids}
            name="conclusion"
            autoFocus
            value={conclusion}
            maxLength={2_000}
            placeholder="Keep the button as it is: no difference worth having."
            onChange={(event) => setConclusion(event.target.value)}
          />
        )}
      </Field>
      <Button type="submit" look="danger" className="justify-self-start" disabled={isBusy || conclusion.trim() === ''}>
        {isBusy ? 'Ending it…' : 'End the experiment'}
      </Button>
    </form>
  );
}
