'use client';

import { Fingerprint } from 'lucide-react';
import { useState } from 'react';
import { Button } from '@/design/button';
import { Field, TextInput } from '@/design/field';
import { useToast } from '@/design/toasts';
import { formatAgo, formatDate } from '@/format/times';
import { useNow } from '@/format/use-now';
import {
  FinishPasskeyRegistrationDocument,
  RemovePasskeyDocument,
  RenamePasskeyDocument,
  StartPasskeyRegistrationDocument,
} from '@/gql/graphql';
import { createPasskey, explainCeremony } from '@/passkeys/ceremony';
import { DialogForm } from '../actions/dialog-form';
import { type ActionResult, problemOf, useAction } from '../actions/use-action';
import { Badge, Setting } from '../setting';
import type { GuardedViewer } from './security-page';

type Passkey = NonNullable<GuardedViewer['passkeys']>[number];

/** Passkeys: each with its name, and one more. */
export function PasskeySettings({ viewer, onChanged }: { viewer: GuardedViewer; onChanged: () => void }) {
  const toast = useToast();
  const [dialog, setDialog] = useState<'add' | Passkey | null>(null);
  const start = useAction(StartPasskeyRegistrationDocument, (data) => data.startPasskeyRegistration, 'passkeys');
  const finish = useAction(FinishPasskeyRegistrationDocument, (data) => data.finishPasskeyRegistration, 'passkeys');
  const rename = useAction(RenamePasskeyDocument, (data) => data.renamePasskey, 'the passkey');
  const passkeys = viewer.passkeys ?? [];

  async function add(name: string): Promise<ActionResult<unknown>> {
    const started = await start({});
    if (started.kind !== 'done' || !started.payload.optionsJson) return started;
    const made = await createPasskey(started.payload.optionsJson);
    if (made.kind !== 'made') return { kind: 'refused', errors: {}, message: explainCeremony(made) };
    return finish({ input: { name, responseJson: made.responseJson } });
  }

  function close(message: string) {
    setDialog(null);
    toast({ message });
    onChanged();
  }

  return (
    <>
      <Setting
        title="Passkeys"
        action={
          <Button onClick={() => setDialog('add')}>
            <Fingerprint aria-hidden /> Add a passkey
          </Button>
        }
      >
        Sign in with your device in place of a password: its fingerprint, face or PIN. Nothing that could be stolen
        leaves the device.
      </Setting>
      {passkeys.length > 0 ? (
        <ul className="border-line border-b pl-5" aria-label="Passkeys">
          {passkeys.map((passkey) => (
            <li key={passkey.id} className="border-line border-b last:border-b-0">
              <PasskeyRow passkey={passkey} onRename={() => setDialog(passkey)} onChanged={onChanged} />
            </li>
          ))}
        </ul>
      ) : null}
      <DialogForm
        title="Add a passkey"
        isOpen={dialog === 'add'}
        onClose={() => setDialog(null)}
        action="Go on with this device"
        send={(form) => add(String(form.get('name')))}
        onDone={() => close('The passkey is added. You can sign in with it from now on.')}
      >
        {(errors) => <NameField initial={deviceName()} error={errors['name']} />}
      </DialogForm>
      <DialogForm
        title="Rename the passkey"
        isOpen={dialog !== null && dialog !== 'add'}
        onClose={() => setDialog(null)}
        action="Rename"
        send={(form) => rename({ input: { id: (dialog as Passkey).id, name: String(form.get('name')) } })}
        onDone={() => close('The passkey is renamed.')}
      >
        {(errors) => <NameField initial={dialog === 'add' ? '' : (dialog?.name ?? '')} error={errors['name']} />}
      </DialogForm>
    </>
  );
}

function PasskeyRow(props: { passkey: Passkey; onRename: () => void; onChanged: () => void }) {
  const { passkey, onRename, onChanged } = props;
  const now = useNow();
  const toast = useToast();
  const remove = useAction(RemovePasskeyDocument, (data) => data.removePasskey, 'the passkey');
  async function take() {
    const result = await remove({ input: { id: passkey.id } });
    if (result.kind === 'cancelled') return;
    toast({ message: problemOf(result) ?? `${passkey.name} lets nobody in any more. Remove it on the device too.` });
    onChanged();
  }
  return (
    <Setting
      title={
        <>
          {passkey.name}
          <Badge>{passkey.isSynced ? 'on all your devices' : 'on one device'}</Badge>
        </>
      }
      action={
        <>
          <Button size="sm" onClick={onRename} aria-label={`Rename ${passkey.name}`}>
            Rename
          </Button>
          <Button size="sm" look="danger" onClick={() => void take()} aria-label={`Remove ${passkey.name}`}>
            Remove
          </Button>
        </>
      }
    >
      Added {formatDate(passkey.createdAt)} ·{' '}
      {passkey.lastUsedAt ? `used ${formatAgo(passkey.lastUsedAt, now)}` : 'never used to sign in'}
    </Setting>
  );
}

function NameField({ initial, error }: { initial: string; error: string | undefined }) {
  return (
    <Field label="Name" hint="To tell it from others, for example “Blue laptop”." error={error}>
      {(ids) => <TextInput {...ids} name="name" defaultValue={initial} maxLength={100} autoComplete="off" autoFocus />}
    </Field>
  );
}

/** What this device may be called, as a proposal. */
function deviceName(): string {
  const agent = typeof navigator === 'undefined' ? '' : navigator.userAgent;
  const systems = [
    [/iPhone/, 'iPhone'],
    [/iPad/, 'iPad'],
    [/Android/, 'Android phone'],
    [/Mac OS X/, 'Mac'],
    [/Windows/, 'Windows computer'],
    [/Linux/, 'Linux computer'],
  ] as const;
  return systems.find(([pattern]) => pattern.test(agent))?.[1] ?? 'This device';
}
