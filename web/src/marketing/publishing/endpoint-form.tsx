'use client';

import { useRef, useState } from 'react';
import { useClient } from 'urql';
import { Button } from '@/design/button';
import { Field, TextInput } from '@/design/field';
import { Problem } from '@/design/problem';
import { focusField } from '@/forms/focus-field';
import { errorAt, type FormErrors, formErrors } from '@/forms/form-errors';
import { CreatePublishingEndpointDocument } from '@/gql/graphql';
import { explainFault, type Fault } from '@/graphql/fault';

/** Names a receiver of what is published. Its secret is shown once, before anything is sent there. */
export function EndpointForm({ onCreated }: { onCreated: () => void }) {
  const client = useClient();
  const form = useRef<HTMLFormElement>(null);
  const [name, setName] = useState('');
  const [url, setUrl] = useState('');
  const [secret, setSecret] = useState<string | null>(null);
  const [errors, setErrors] = useState<FormErrors>({});
  const [problem, setProblem] = useState<string | null>(null);
  const [fault, setFault] = useState<Fault | null>(null);
  const [isBusy, setBusy] = useState(false);

  async function create() {
    setFault(null);
    setBusy(true);
    const input = { name: name.trim(), url: url.trim() };
    const { data, error } = await client.mutation(CreatePublishingEndpointDocument, { input }).toPromise();
    setBusy(false);
    const payload = data?.createPublishingEndpoint;
    if (payload?.secret) return setSecret(payload.secret);
    if (error) return setFault({ ...explainFault(error, 'the endpoint'), what: 'The endpoint was not made.' });
    const { byPath, other } = formErrors(payload?.userErrors ?? []);
    setErrors(byPath);
    setProblem(other);
    const [wrong] = Object.keys(byPath);
    if (wrong) requestAnimationFrame(() => focusField(form.current, wrong));
  }

  if (secret !== null) {
    return (
      <div className="grid max-w-xl gap-3">
        <p>Give this secret to the receiver: every webhook is signed with it. It is shown here and never again.</p>
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
        <Button look="primary" className="justify-self-start" onClick={onCreated}>
          I have kept it
        </Button>
      </div>
    );
  }
  return (
    <form
      ref={form}
      noValidate
      aria-label="New endpoint"
      className="grid max-w-xl gap-3"
      onSubmit={(event) => {
        event.preventDefault();
        void create();
      }}
    >
      <p className="text-muted">
        Texts are published by a signed webhook to a receiver of yours, such as your website. Name one first.
      </p>
      <Field label="What the receiver is called" error={errorAt(errors, 'name')}>
        {(ids) => (
          <TextInput
            {...ids}
            name="name"
            value={name}
            maxLength={120}
            onChange={(event) => setName(event.target.value)}
          />
        )}
      </Field>
      <Field label="Its address" hint="On the internet, with https." error={errorAt(errors, 'url')}>
        {(ids) => (
          <TextInput
            {...ids}
            name="url"
            inputMode="url"
            placeholder="https://"
            value={url}
            maxLength={2_000}
            onChange={(event) => setUrl(event.target.value)}
          />
        )}
      </Field>
      {problem ? (
        <p role="alert" className="text-bad">
          {problem}
        </p>
      ) : null}
      {fault ? <Problem fault={fault} /> : null}
      <Button type="submit" className="justify-self-start" disabled={isBusy}>
        {isBusy ? 'Making it…' : 'Add the receiver'}
      </Button>
    </form>
  );
}
