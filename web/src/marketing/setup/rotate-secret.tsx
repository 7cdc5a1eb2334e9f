'use client';

import { Copy } from 'lucide-react';
import { useState } from 'react';
import { useClient } from 'urql';
import { Button } from '@/design/button';
import { Dialog } from '@/design/dialog';
import { Field, Select, TextInput } from '@/design/field';
import { useToast } from '@/design/toasts';
import { type ReceiverFragment, RotateReceiverSecretDocument } from '@/gql/graphql';
import { explainFault } from '@/graphql/fault';

/** For how long both secrets sign, so that a receiver can change over without missing anything. */
const OVERLAPS = [
  { hours: 0, label: 'not at all: it got into the wrong hands' },
  { hours: 24, label: 'for a day' },
  { hours: 168, label: 'for a week' },
];

/** Replaces the secret of a receiver; the new one is shown once. */
export function RotateSecret({ receiver, onClose }: { receiver: ReceiverFragment | null; onClose: () => void }) {
  return (
    <Dialog isOpen={receiver !== null} onClose={onClose} title={`New secret for ${receiver?.name ?? ''}`}>
      {receiver ? <Rotation receiver={receiver} onClose={onClose} /> : null}
    </Dialog>
  );
}

function Rotation({ receiver, onClose }: { receiver: ReceiverFragment; onClose: () => void }) {
  const client = useClient();
  const toast = useToast();
  const [overlap, setOverlap] = useState('24');
  const [secret, setSecret] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);

  async function rotate() {
    setBusy(true);
    const input = { id: receiver.id, overlapHours: Number(overlap) };
    const { data, error } = await client.mutation(RotateReceiverSecretDocument, { input }).toPromise();
    setBusy(false);
    const payload = data?.rotatePublishingSecret;
    if (payload?.secret) return setSecret(payload.secret);
    const refused = payload?.userErrors.map(({ message }) => message).join(' ');
    setProblem(refused || (error ? explainFault(error, 'the receiver').what : 'The secret was not changed.'));
  }

  if (secret !== null) {
    return (
      <div className="grid gap-3 p-4">
        <p>Give this secret to the receiver. It is shown here and never again.</p>
        <Field label="Secret">
          {(ids) => (
            <TextInput
              {...ids}
              readOnly
              value={secret}
              className="font-mono"
              onFocus={(event) => event.target.select()}
            />
          )}
        </Field>
        <div className="flex gap-2">
          <Button
            onClick={() =>
              void navigator.clipboard.writeText(secret).then(
                () => toast({ message: 'The secret was copied.' }),
                () => toast({ message: 'The browser did not let us copy it. Select it and copy it by hand.' }),
              )
            }
          >
            <Copy aria-hidden /> Copy
          </Button>
          <Button look="primary" onClick={onClose}>
            I have kept it
          </Button>
        </div>
      </div>
    );
  }
  return (
    <form
      className="grid gap-3 p-4"
      onSubmit={(event) => {
        event.preventDefault();
        void rotate();
      }}
    >
      <Field label="The old secret still signs, beside the new one">
        {(ids) => (
          <Select {...ids} value={overlap} onChange={(event) => setOverlap(event.target.value)}>
            {OVERLAPS.map(({ hours, label }) => (
              <option key={hours} value={hours}>
                {label}
              </option>
            ))}
          </Select>
        )}
      </Field>
      {problem ? (
        <p role="alert" className="text-bad">
          {problem}
        </p>
      ) : null}
      <Button type="submit" look="primary" className="justify-self-start" disabled={isBusy}>
        {isBusy ? 'Changing it…' : 'Make a new secret'}
      </Button>
    </form>
  );
}
