'use client';

import { Plug } from 'lucide-react';
import Link from 'next/link';
import { useState } from 'react';
import { useQuery } from 'urql';
import { useAddressParameter } from '@/address/use-address-parameter';
import { Button, ButtonLink } from '@/design/button';
import { PageHeader, Section } from '@/design/page-header';
import { Problem } from '@/design/problem';
import { Bone, Loading } from '@/design/skeleton';
import { formatAgo, formatDateTime } from '@/format/times';
import { useNow } from '@/format/use-now';
import { ModelCatalogueDocument, type ModelCatalogueQuery } from '@/gql/graphql';
import { explainFault } from '@/graphql/fault';
import { useMay } from '@/shell/use-may';
import { providerWords } from '../shared/words';
import { CatalogueDialogs, type CatalogueTask } from './catalogue-dialogs';
import { DefaultModels } from './default-models';
import { ModelTable } from './model-table';
import { ProviderList } from './provider-list';
import { recentChanges } from './recent-changes';

/** Which models there are, who runs them, and what answers today. */
export function ModelsPage() {
  const canWrite = useMay('ai-models:write');
  const [isConnecting, setConnecting] = useAddressParameter('connect');
  const [task, setTask] = useState<CatalogueTask | null>(null);
  const [{ data, error, fetching }, reload] = useQuery({
    query: ModelCatalogueDocument,
    requestPolicy: 'cache-and-network',
  });
  const refresh = () => reload({ requestPolicy: 'network-only' });
  const providers = data?.aiProviders?.nodes ?? [];
  const models = data?.models?.nodes ?? [];
  return (
    <>
      <PageHeader
        title="Models"
        action={
          canWrite ? (
            <>
              <ButtonLink href="/models/playground">Open the playground</ButtonLink>
              <Button look="primary" onClick={() => setConnecting('1')}>
                <Plug aria-hidden /> Connect a provider
              </Button>
            </>
          ) : undefined
        }
      >
        {data ? <Summary catalogue={data} /> : 'Who writes texts and compares meaning, and what it costs.'}
      </PageHeader>
      {error && !data ? <Problem fault={explainFault(error, 'the models')} onRetry={refresh} /> : null}
      {!data && fetching ? (
        <Loading label="The models" className="grid gap-6">
          <Bone className="h-24" />
          <Bone className="h-64" />
        </Loading>
      ) : null}
      {data ? (
        <div className="grid gap-x-10 gap-y-9 xl:grid-cols-[minmax(0,1fr)_19rem]">
          <div className="grid min-w-0 content-start gap-9">
            <Section title="Providers">
              <ProviderList providers={providers} canWrite={canWrite} onTask={setTask} />
              {data.aiProviders?.pageInfo.hasNextPage ? <OnlyTheNewest what="providers" /> : null}
            </Section>
            <Section title="Models">
              <ModelTable models={models} />
              {data.models?.pageInfo.hasNextPage ? <OnlyTheNewest what="models" /> : null}
            </Section>
          </div>
          <aside aria-label="About the workspace’s models" className="grid content-start gap-9">
            <Section title="Used when none is named">
              <DefaultModels defaults={data.defaultModels} models={models} canWrite={canWrite} onChanged={refresh} />
            </Section>
            <Section title="What changed">
              <Changes catalogue={data} />
            </Section>
          </aside>
        </div>
      ) : null}
      <CatalogueDialogs
        task={isConnecting && canWrite ? { kind: 'connect' } : task}
        providers={providers}
        models={models}
        onTask={(next) => {
          setConnecting('');
          setTask(next);
        }}
        onChanged={refresh}
      />
    </>
  );
}

/** What answers today, in words; the platform's own writer is never passed off as a model. */
function Summary({ catalogue: { aiProviders, defaultModels } }: { catalogue: ModelCatalogueQuery }) {
  const own = aiProviders?.nodes.filter(({ kind }) => kind !== 'EMBEDDED') ?? [];
  const answering = own.filter(({ status, isEnabled }) => isEnabled && status === 'HEALTHY').length;
  const only = own.length === 1 ? own[0] : undefined;
  const { text, embedding } = defaultModels ?? {};
  const isOffline = text?.provider?.kind === 'EMBEDDED';
  return (
    <>
      {own.length === 0
        ? 'No provider is connected. '
        : only
          ? `${only.name} ${providerWords(only)}. `
          : `${answering} of ${own.length} connected providers answer. `}
      {isOffline
        ? `Texts come from “${text.name}”, which fills in templates and is no language model: it needs no account, and every text says so. `
        : text
          ? `Texts are written by ${text.name}. `
          : ''}
      {embedding ? `Meaning is compared by ${embedding.name}.` : ''}
    </>
  );
}

function Changes({ catalogue }: { catalogue: ModelCatalogueQuery }) {
  const now = useNow();
  const changes = recentChanges(catalogue.aiProviders?.nodes ?? [], catalogue.models?.nodes ?? [], now);
  if (changes.length === 0) return <p className="text-muted">Nothing in the last 30 days.</p>;
  return (
    <ul className="grid gap-2">
      {changes.map(({ key, at, text, href }) => (
        <li key={key} className="grid">
          {href ? (
            <Link href={href} className="wrap-anywhere hover:underline">
              {text}
            </Link>
          ) : (
            <span className="wrap-anywhere">{text}</span>
          )}
          <time dateTime={at} title={formatDateTime(at)} className="text-muted text-sm">
            {formatAgo(at, now)}
          </time>
        </li>
      ))}
    </ul>
  );
}

function OnlyTheNewest({ what }: { what: string }) {
  return <p className="text-muted text-sm">The newest 100 {what} are shown.</p>;
}
