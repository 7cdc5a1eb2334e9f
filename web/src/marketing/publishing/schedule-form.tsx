'use client';

import { useRef, useState } from 'react';
import { useClient, useQuery } from 'urql';
import { Button } from '@/design/button';
import { Field, Select, TextInput } from '@/design/field';
import { Problem } from '@/design/problem';
import { Bone, Loading } from '@/design/skeleton';
import { TimeZoneInput } from '@/design/time-zone-input';
import { ownTimeZone } from '@/design/time-zones';
import { focusField } from '@/forms/focus-field';
import { errorAt, type FormErrors, formErrors } from '@/forms/form-errors';
import { randomKey } from '@/forms/random-key';
import { PublishingEndpointsDocument, ScheduleContentDocument } from '@/gql/graphql';
import { explainFault, type Fault } from '@/graphql/fault';
import { EndpointForm } from './endpoint-form';
import { GRACES } from './words';

interface ScheduleFormProps {
  readonly contentId: string;
  readonly onScheduled: () => void;
}

/** When and where an approved text is published. The same press sent twice makes one schedule. */
export function ScheduleForm({ contentId, onScheduled }: ScheduleFormProps) {
  const client = useClient();
  const form = useRef<HTMLFormElement>(null);
  const key = useRef(randomKey());
  const [{ data, error, fetching }, reload] = useQuery({
    query: PublishingEndpointsDocument,
    variables: { first: 50 },
  });
  const endpoints = data?.publishingEndpoints.nodes.filter(({ status }) => status === 'ACTIVE');
  const [chosen, setChosen] = useState('');
  const [localTime, setLocalTime] = useState('');
  const [timeZone, setTimeZone] = useState(ownTimeZone);
  const [grace, setGrace] = useState('60');
  const [errors, setErrors] = useState<FormErrors>({});
  const [problem, setProblem] = useState<string | null>(null);
  const [fault, setFault] = useState<Fault | null>(null);
  const [isBusy, setBusy] = useState(false);
  const refresh = () => reload({ requestPolicy: 'network-only' });
  if (!endpoints) {
    if (error) return <Problem fault={explainFault(error, 'the endpoints')} onRetry={refresh} />;
    if (!fetching) return null;
    return (
      <Loading label="The endpoints">
        <Bone className="h-24" />
      </Loading>
    );
  }
  const [first] = endpoints;
  if (!first) return <EndpointForm onCreated={refresh} />;
  const endpointId = endpoints.some(({ id }) => id === chosen) ? chosen : first.id;

  async function schedule() {
    setFault(null);
    setBusy(true);
    const input = {
      contentId,
      endpointId,
      localTime,
      timeZone: timeZone.trim(),
      graceMinutes: Number(grace),
      idempotencyKey: key.current,
    };
    const answer = await client.mutation(ScheduleContentDocument, { input }).toPromise();
    setBusy(false);
    const payload = answer.data?.scheduleContent;
    if (payload?.schedule) return onScheduled();
    if (answer.error) return setFault({ ...explainFault(answer.error, 'the schedule'), what: 'It was not scheduled.' });
    const { byPath, other } = formErrors(payload?.userErrors ?? []);
    setErrors(byPath);
    setProblem(other ?? byPath['contentId'] ?? null);
    const [wrong] = Object.keys(byPath);
    if (wrong) requestAnimationFrame(() => focusField(form.current, wrong));
  }

  return (
    <form
      ref={form}
      noValidate
      aria-label="Schedule"
      className="grid max-w-3xl gap-3 sm:grid-cols-2"
      onSubmit={(event) => {
        event.preventDefault();
        void schedule();
      }}
    >
      <Field label="Where" error={errorAt(errors, 'endpointId')}>
        {(ids) => (
          <Select {...ids} name="endpointId" value={endpointId} onChange={(event) => setChosen(event.target.value)}>
            {endpoints.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </Select>
        )}
      </Field>
      <Field label="When" error={errorAt(errors, 'localTime')}>
        {(ids) => (
          <TextInput
            {...ids}
            type="datetime-local"
            name="localTime"
            value={localTime}
            onChange={(event) => setLocalTime(event.target.value)}
          />
        )}
      </Field>
      <Field label="Time zone of that clock" error={errorAt(errors, 'timeZone')}>
        {(ids) => <TimeZoneInput {...ids} name="timeZone" value={timeZone} onChange={setTimeZone} />}
      </Field>
      <Field
        label="It may begin late by"
        hint="After an outage. Later than that it is missed, not published, and can be started again."
        error={errorAt(errors, 'graceMinutes')}
      >
        {(ids) => (
          <Select {...ids} name="graceMinutes" value={grace} onChange={(event) => setGrace(event.target.value)}>
            {GRACES.map(({ minutes, label }) => (
              <option key={minutes} value={minutes}>
                {label}
              </option>
            ))}
          </Select>
        )}
      </Field>
      {problem ? (
        <p role="alert" className="col-span-full text-bad">
          {problem}
        </p>
      ) : null}
      {fault ? (
        <div className="col-span-full">
          <Problem fault={fault} />
        </div>
      ) : null}
      <Button type="submit" look="primary" className="justify-self-start" disabled={isBusy}>
        {isBusy ? 'Scheduling…' : 'Schedule'}
      </Button>
    </form>
  );
}
