'use client';

import { Ellipsis, ScanSearch } from 'lucide-react';
import { useState } from 'react';
import { useClient } from 'urql';
import { Button } from '@/design/button';
import { classNames } from '@/design/class-names';
import { Menu, MenuItem, MenuLine } from '@/design/menu';
import { useToast } from '@/design/toasts';
import { formatAgo, formatDateTime } from '@/format/times';
import { useNow } from '@/format/use-now';
import { CheckProviderDocument, type ProviderPartsFragment, UpdateProviderDocument } from '@/gql/graphql';
import { PROVIDER_KINDS, STATUSES } from '../shared/words';
import type { CatalogueTask } from './catalogue-dialogs';

interface ProviderListProps {
  readonly providers: readonly ProviderPartsFragment[];
  readonly canWrite: boolean;
  readonly onTask: (task: CatalogueTask) => void;
}

/** Where models run, how each was found last, and what can be done about it. */
export function ProviderList({ providers, canWrite, onTask }: ProviderListProps) {
  return (
    <ul className="grid" aria-label="Providers">
      {providers.map((provider) => (
        <ProviderItem key={provider.id} provider={provider} canWrite={canWrite} onTask={onTask} />
      ))}
    </ul>
  );
}

function ProviderItem(props: { provider: ProviderPartsFragment } & Omit<ProviderListProps, 'providers'>) {
  const { provider, canWrite, onTask } = props;
  const { id, name, kind, baseUrl, keyHint, isEnabled, status, statusMessage, checkedAt, latencyMs } = provider;
  const now = useNow();
  const isOwn = kind !== 'EMBEDDED';
  return (
    <li className="grid gap-x-6 gap-y-1 border-line border-b py-2.5 sm:grid-cols-[minmax(0,1fr)_auto]">
      <div className="grid min-w-0 gap-0.5">
        <p className="flex flex-wrap items-baseline gap-x-3">
          <span className="wrap-anywhere font-medium">{name}</span>
          <span className={classNames('text-sm', isEnabled ? STATUSES[status].tone : 'text-muted')}>
            {isEnabled ? STATUSES[status].label : 'paused'}
          </span>
        </p>
        <p className="wrap-anywhere text-muted text-sm">
          {PROVIDER_KINDS[kind]}
          {baseUrl ? `, ${baseUrl}` : ''}
          {isOwn ? `, ${keyHint ? `key ending in ${keyHint}: kept, never shown` : 'no key'}` : ''}
        </p>
        {isOwn ? (
          <p className="wrap-anywhere text-muted text-sm">
            {isEnabled && status !== 'HEALTHY' && status !== 'UNKNOWN' ? `${statusMessage} ` : ''}
            {checkedAt ? (
              <>
                Looked at{' '}
                <time dateTime={checkedAt} title={formatDateTime(checkedAt)}>
                  {formatAgo(checkedAt, now)}
                </time>
                {latencyMs == null ? '' : `, it took ${latencyMs}\u00a0ms`}
              </>
            ) : null}
          </p>
        ) : null}
      </div>
      {isOwn && canWrite ? (
        <div className="flex items-center gap-1" data-print="hide">
          <LookButton id={id} onLooked={(remoteModels) => onTask({ kind: 'looked', providerId: id, remoteModels })} />
          <ProviderMenu provider={provider} onTask={onTask} />
        </div>
      ) : null}
    </li>
  );
}

type RemoteModels = readonly { readonly name: string; readonly description: string }[];

function LookButton({ id, onLooked }: { id: string; onLooked: (remoteModels: RemoteModels) => void }) {
  const client = useClient();
  const toast = useToast();
  const [isBusy, setBusy] = useState(false);
  async function look() {
    setBusy(true);
    const { data } = await client.mutation(CheckProviderDocument, { input: { id } }).toPromise();
    setBusy(false);
    const found = data?.checkAiProvider;
    if (found?.remoteModels) return onLooked(found.remoteModels);
    const why = found?.userErrors.map(({ message }) => message).join(' ') || found?.provider?.statusMessage;
    toast({ message: why ?? 'The platform does not answer. Try again in a moment.' });
  }
  return (
    <Button size="sm" disabled={isBusy} onClick={() => void look()}>
      <ScanSearch aria-hidden /> {isBusy ? 'Looking…' : 'Look at it now'}
    </Button>
  );
}

function ProviderMenu({ provider, onTask }: { provider: ProviderPartsFragment; onTask: ProviderListProps['onTask'] }) {
  const client = useClient();
  const toast = useToast();
  const { id, name, isEnabled } = provider;
  async function enable(isOn: boolean) {
    const input = { id, patch: { isEnabled: isOn } };
    const { data } = await client.mutation(UpdateProviderDocument, { input }).toPromise();
    if (!data?.updateAiProvider?.provider)
      return void toast({ message: `${name} was not changed. Try again in a moment.` });
    toast({ message: isOn ? `${name} is used again.` : `Nothing is sent to ${name} until it is used again.` });
  }
  return (
    <Menu
      align="end"
      trigger={
        <Button look="quiet" size="icon" aria-label={`More about ${name}`}>
          <Ellipsis aria-hidden />
        </Button>
      }
    >
      <MenuItem onSelect={() => onTask({ kind: 'register', providerId: id, remoteName: '' })}>Add a model</MenuItem>
      <MenuItem onSelect={() => onTask({ kind: 'change', providerId: id })}>Change it</MenuItem>
      <MenuItem onSelect={() => void enable(!isEnabled)}>{isEnabled ? 'Pause it' : 'Use it again'}</MenuItem>
      <MenuLine />
      <MenuItem onSelect={() => onTask({ kind: 'disconnect', providerId: id })}>Disconnect it</MenuItem>
    </Menu>
  );
}
