'use client';

import { useState } from 'react';
import { Button } from '@/design/button';
import { useToast } from '@/design/toasts';
import type { Provider } from '@/entry/other-ways';
import { refusalOf, sendForm } from '@/entry/send-form';
import { formatAgo, formatDate } from '@/format/times';
import { useNow } from '@/format/use-now';
import { UnlinkIdentityDocument } from '@/gql/graphql';
import { useConfirmIdentity } from '../actions/confirm-identity';
import { problemOf, useAction } from '../actions/use-action';
import { Badge, Setting } from '../setting';
import type { GuardedViewer } from './security-page';

interface IdentitySettingsProps {
  readonly viewer: GuardedViewer;
  readonly providers: readonly Provider[];
  readonly onChanged: () => void;
}

/** Accounts elsewhere that let the person in: linked ones to unlink, others to link. Nothing where no provider is set up. */
export function IdentitySettings({ viewer, providers, onChanged }: IdentitySettingsProps) {
  const now = useNow();
  const toast = useToast();
  const confirmIdentity = useConfirmIdentity();
  const [leaving, setLeaving] = useState<string | null>(null);
  const unlink = useAction(UnlinkIdentityDocument, (data) => data.unlinkIdentity, 'the linked account');
  const linked = viewer.linkedIdentities ?? [];
  const nameOf = (id: string) => providers.find((provider) => provider.id === id)?.name ?? id;

  async function remove(id: string, name: string) {
    const result = await unlink({ input: { id } });
    if (result.kind === 'cancelled') return;
    toast({ message: problemOf(result) ?? `${name} lets nobody into your account any more.` });
    onChanged();
  }

  async function link(provider: string) {
    setLeaving(provider);
    const start = () =>
      sendForm('/api/session/provider/start', { provider, purpose: 'link', next: '/settings/security' });
    let answer = await start();
    if (answer?.needsProof && (await confirmIdentity())) answer = await start();
    if (answer?.told) return window.location.assign(answer.told);
    setLeaving(null);
    if (!answer?.needsProof) toast({ message: refusalOf(answer) });
  }

  return (
    <>
      {linked.map(({ id, provider, email, linkedAt, lastUsedAt }) => (
        <Setting
          key={id}
          title={
            <>
              {nameOf(provider)}
              <Badge tone="good">linked</Badge>
            </>
          }
          action={
            <Button
              look="danger"
              onClick={() => void remove(id, nameOf(provider))}
              aria-label={`Unlink ${nameOf(provider)}`}
            >
              Unlink
            </Button>
          }
        >
          {email ? `${email} · ` : ''}linked {formatDate(linkedAt)} · used {formatAgo(lastUsedAt, now)}
        </Setting>
      ))}
      {providers
        .filter(({ id }) => !linked.some(({ provider }) => provider === id))
        .map(({ id, name }) => (
          <Setting
            key={id}
            title={name}
            action={
              <Button disabled={leaving !== null} onClick={() => void link(id)}>
                {leaving === id ? `Going to ${name}…` : `Link ${name}`}
              </Button>
            }
          >
            Link your account there to sign in with it.
          </Setting>
        ))}
    </>
  );
}
