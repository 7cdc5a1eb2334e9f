'use client';

import { KeyRound } from 'lucide-react';
import { useState } from 'react';
import { useAddressParameter } from '@/address/use-address-parameter';
import { Button } from '@/design/button';
import { EmptyState } from '@/design/empty-state';
import { PageHeader } from '@/design/page-header';
import { Problem } from '@/design/problem';
import { LoadingRows } from '@/design/skeleton';
import { useToast } from '@/design/toasts';
import { formatAgo, formatDate } from '@/format/times';
import { useNow } from '@/format/use-now';
import { ApiKeysDocument, type ApiKeysQuery, RevokeApiKeyDocument } from '@/gql/graphql';
import { explainFault } from '@/graphql/fault';
import { useConnection } from '@/graphql/use-connection';
import { DialogForm } from '../actions/dialog-form';
import { useAction } from '../actions/use-action';
import { Badge, Setting } from '../setting';
import { usePermission, useViewer } from '../use-viewer';
import { KeySecret } from './key-secret';
import { NewKeyDialog } from './new-key-dialog';
import { scopesInWords } from './scope-words';

type ApiKey = ApiKeysQuery['apiKeys']['nodes'][number];

const PAGE = 50;

/** Keys that let programs in as their person, each to be revoked. */
export function ApiKeysPage({ apiUrl }: { apiUrl: string }) {
  const viewer = useViewer();
  const mayCreate = usePermission('api_keys:create');
  const toast = useToast();
  const now = useNow();
  const list = useConnection(ApiKeysDocument, { first: PAGE }, (data) => data.apiKeys);
  const [creating, setCreating] = useAddressParameter('new');
  const [made, setMade] = useState<{ name: string; secret: string } | null>(null);
  const [revoked, setRevoked] = useState<ApiKey | null>(null);
  const revoke = useAction(RevokeApiKeyDocument, (data) => data.revokeApiKey, 'the key');
  const newKey = mayCreate ? (
    <Button look="primary" onClick={() => setCreating('1')}>
      <KeyRound aria-hidden /> New key
    </Button>
  ) : undefined;

  return (
    <>
      <PageHeader title="API keys" action={list.nodes.length > 0 || made ? newKey : undefined}>
        A key lets a program in, as you and in this workspace only. It can do less than you, never more.
      </PageHeader>
      {viewer && !mayCreate ? (
        <p className="mb-4 text-muted">You can read in this workspace. Keys are made by its editors and owners.</p>
      ) : null}
      {made ? <KeySecret {...made} apiUrl={apiUrl} onKept={() => setMade(null)} /> : null}
      {list.isFirstLoad ? <LoadingRows label="The list of keys" rows={3} /> : null}
      {list.error && list.nodes.length === 0 ? (
        <Problem fault={explainFault(list.error, 'the keys')} onRetry={list.reload} />
      ) : null}
      {!list.isFirstLoad && !list.error && list.nodes.length === 0 && !made && mayCreate ? (
        <EmptyState title="No keys yet" actions={newKey}>
          Make one to use the API from a script, a spreadsheet or a pipeline. The playground shows what can be asked.
        </EmptyState>
      ) : null}
      <ul className="grid" aria-label="Keys">
        {list.nodes.map((key) => (
          <li key={key.id} className="border-line border-b">
            <KeyRow apiKey={key} now={now} isOwn={key.user?.id === viewer?.user.id} onRevoke={() => setRevoked(key)} />
          </li>
        ))}
      </ul>
      {list.hasNextPage ? (
        <Button size="sm" className="mt-3" onClick={list.loadMore} disabled={list.isLoading}>
          Show {PAGE} more
        </Button>
      ) : null}
      <NewKeyDialog
        isOpen={mayCreate && creating !== ''}
        onClose={() => setCreating('')}
        scopes={viewer?.scopes ?? []}
        onMade={(key) => {
          setCreating('');
          setMade(key);
          list.reload();
        }}
      />
      <DialogForm
        title={`Revoke ${revoked?.name ?? 'the key'}`}
        isOpen={revoked !== null}
        onClose={() => setRevoked(null)}
        action="Revoke the key"
        look="danger"
        send={() => revoke({ input: { id: revoked?.id ?? '' } })}
        onDone={() => {
          toast({ message: `${revoked?.name ?? 'The key'} is revoked.` });
          setRevoked(null);
          list.reload();
        }}
      >
        {() => <p>Programs that use it are refused at once. This cannot be undone; a new key takes its place.</p>}
      </DialogForm>
    </>
  );
}

function KeyRow(props: { apiKey: ApiKey; now: number; isOwn: boolean; onRevoke: () => void }) {
  const { apiKey, now, isOwn, onRevoke } = props;
  const { name, prefix, scopes, createdAt, expiresAt, lastUsedAt, user } = apiKey;
  const isExpiring = Date.parse(expiresAt) - now < 7 * 86_400_000;
  return (
    <Setting
      title={
        <>
          {name} <code className="font-normal text-muted text-sm">{prefix}…</code>
          {isExpiring ? <Badge tone="warn">ends soon</Badge> : null}
        </>
      }
      action={
        <Button look="danger" onClick={onRevoke} aria-label={`Revoke ${name}`}>
          Revoke
        </Button>
      }
    >
      <p>{scopesInWords(scopes)}</p>
      <p>
        {isOwn ? '' : `${user?.name ?? 'Somebody who left'} · `}
        {lastUsedAt ? `used ${formatAgo(lastUsedAt, now)}` : 'never used'} · made {formatDate(createdAt)} · ends{' '}
        {formatDate(expiresAt)}
      </p>
    </Setting>
  );
}
