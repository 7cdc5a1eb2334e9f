'use client';

import { useRouter } from 'next/navigation';
import { useClient } from 'urql';
import { Dialog } from '@/design/dialog';
import { useToast } from '@/design/toasts';
import { ConfirmByName } from '@/forms/confirm-by-name';
import {
  CheckProviderDocument,
  DisconnectProviderDocument,
  type ModelRowFragment,
  type ProviderPartsFragment,
} from '@/gql/graphql';
import { ChangeProviderForm } from './change-provider-form';
import { ConnectForm } from './connect-form';
import { RegisterForm } from './register-form';
import { RemoteModels } from './remote-models';

/** What is being done to the catalogue over its page. */
export type CatalogueTask =
  | { readonly kind: 'connect' }
  | {
      readonly kind: 'looked';
      readonly providerId: string;
      readonly remoteModels: readonly { readonly name: string; readonly description: string }[];
    }
  | { readonly kind: 'register'; readonly providerId: string; readonly remoteName: string }
  | { readonly kind: 'change' | 'disconnect'; readonly providerId: string };

interface CatalogueDialogsProps {
  readonly task: CatalogueTask | null;
  readonly providers: readonly ProviderPartsFragment[];
  readonly models: readonly ModelRowFragment[];
  readonly onTask: (task: CatalogueTask | null) => void;
  readonly onChanged: () => void;
}

/** The dialogs of the catalogue, one at a time: a connected provider is looked at, and what it runs can be added. */
export function CatalogueDialogs({ task, providers, models, onTask, onChanged }: CatalogueDialogsProps) {
  const client = useClient();
  const router = useRouter();
  const toast = useToast();
  const close = () => onTask(null);
  const provider = task && 'providerId' in task ? providers.find(({ id }) => id === task.providerId) : undefined;

  async function look({ id, name }: ProviderPartsFragment) {
    const { data } = await client.mutation(CheckProviderDocument, { input: { id } }).toPromise();
    const found = data?.checkAiProvider;
    onChanged();
    if (found?.remoteModels) return onTask({ kind: 'looked', providerId: id, remoteModels: found.remoteModels });
    close();
    toast({ message: `${name} is connected. ${found?.provider?.statusMessage ?? 'It could not be looked at yet.'}` });
  }

  async function disconnect({ id, name }: ProviderPartsFragment) {
    const { data } = await client.mutation(DisconnectProviderDocument, { input: { id } }).toPromise();
    const payload = data?.disconnectAiProvider;
    if (!payload?.disconnectedId)
      return void toast({ message: payload?.userErrors[0]?.message ?? `${name} was not disconnected. Try again.` });
    close();
    onChanged();
    toast({ message: `${name} was disconnected; its key is forgotten.` });
  }

  // One dialog for all steps, so that it stays open from one to the next and gives the focus back at the end.
  return (
    <>
      <Dialog
        isOpen={task !== null && task.kind !== 'disconnect'}
        onClose={close}
        title={titleOf(task, provider)}
        className="mt-[6vh]"
      >
        {task?.kind === 'connect' ? <ConnectForm onConnected={(connected) => void look(connected)} /> : null}
        {task?.kind === 'looked' ? (
          <RemoteModels
            remoteModels={task.remoteModels}
            known={remoteNames(models, task.providerId)}
            status={provider?.statusMessage ?? ''}
            onAdd={(remoteName) => onTask({ kind: 'register', providerId: task.providerId, remoteName })}
          />
        ) : null}
        {task?.kind === 'register' ? (
          <RegisterForm
            providers={providers.filter(({ kind }) => kind !== 'EMBEDDED')}
            providerId={task.providerId}
            remoteName={task.remoteName}
            onRegistered={(model) => {
              close();
              onChanged();
              toast({
                message: `${model.name} can be used.`,
                action: { label: 'Try it', run: () => router.push(`/models/playground?models=${model.id}`) },
              });
            }}
          />
        ) : null}
        {task?.kind === 'change' && provider ? (
          <ChangeProviderForm
            provider={provider}
            onSaved={() => {
              close();
              onChanged();
            }}
          />
        ) : null}
      </Dialog>
      <ConfirmByName
        isOpen={task?.kind === 'disconnect'}
        title={`Disconnect ${provider?.name ?? 'it'}`}
        name={provider?.name ?? ''}
        action="Disconnect it for good"
        onClose={close}
        onConfirm={() => provider && void disconnect(provider)}
      >
        Its key is forgotten and its models are removed; whatever uses them falls back to the workspace’s defaults. What
        was written with them, and what it cost, stays.
      </ConfirmByName>
    </>
  );
}

function titleOf(task: CatalogueTask | null, provider: ProviderPartsFragment | undefined): string {
  switch (task?.kind) {
    case 'looked':
      return provider?.name ?? 'Provider';
    case 'register':
      return 'Add a model';
    case 'change':
      return `Change ${provider?.name ?? 'the provider'}`;
    default:
      return 'Connect a provider';
  }
}

function remoteNames(models: readonly ModelRowFragment[], providerId: string): ReadonlySet<string> {
  return new Set(
    models
      .filter(({ provider }) => provider?.id === providerId)
      .flatMap(({ versions }) => versions.map(({ remoteName }) => remoteName)),
  );
}
