'use client';

import { FlaskConical } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { useClient, useQuery } from 'urql';
import { Button, ButtonLink } from '@/design/button';
import { EmptyState } from '@/design/empty-state';
import { PageHeader, Section } from '@/design/page-header';
import { Problem } from '@/design/problem';
import { Bone, Loading } from '@/design/skeleton';
import { useToast } from '@/design/toasts';
import { ConfirmByName } from '@/forms/confirm-by-name';
import { ModelDocument, type ModelQuery, RemoveModelDocument } from '@/gql/graphql';
import { explainFault } from '@/graphql/fault';
import { useMay } from '@/shell/use-may';
import { CAPABILITIES, CAPABILITY_ORDER, providerWords } from '../shared/words';
import { StandIns } from './stand-ins';
import { VersionSection } from './version-section';

export type OpenedModel = NonNullable<ModelQuery['model']>;

/** One model: its versions with their limits and prices, and who stands in for it. */
export function ModelPage({ id }: { id: string }) {
  const [{ data, error, fetching }, reload] = useQuery({
    query: ModelDocument,
    variables: { id },
    requestPolicy: 'cache-and-network',
  });
  const refresh = () => reload({ requestPolicy: 'network-only' });
  if (data?.model)
    return <OpenModel key={id} model={data.model} others={data.models?.nodes ?? []} onChanged={refresh} />;
  if (fetching) {
    return (
      <Loading label="The model" className="grid gap-6">
        <Bone className="h-7 w-72" />
        <Bone className="h-40" />
        <Bone className="h-40" />
      </Loading>
    );
  }
  if (error) return <Problem page="Model" fault={explainFault(error, 'this model')} onRetry={refresh} />;
  return (
    <EmptyState
      isPage
      title="This model does not exist here"
      actions={<ButtonLink href="/models">All models</ButtonLink>}
    >
      It may have been removed, or belong to another workspace.
    </EmptyState>
  );
}

interface OpenModelProps {
  readonly model: OpenedModel;
  readonly others: NonNullable<ModelQuery['models']>['nodes'];
  readonly onChanged: () => void;
}

function OpenModel({ model, others, onChanged }: OpenModelProps) {
  const mayWrite = useMay('ai-models:write');
  const { id, name, description, capabilities, provider, versions, fallbacks } = model;
  const isOwn = provider !== null && provider?.kind !== 'EMBEDDED';
  return (
    <>
      <PageHeader
        title={name}
        action={
          mayWrite ? (
            <>
              {isOwn ? <RemoveModel id={id} name={name} /> : null}
              {capabilities.includes('TEXT') ? (
                <ButtonLink href={`/models/playground?models=${id}`} look="primary">
                  <FlaskConical aria-hidden /> Try it
                </ButtonLink>
              ) : null}
            </>
          ) : undefined
        }
      >
        {provider ? `Run by ${provider.name}, which ${providerWords(provider)}. ` : 'Its provider is gone. '}
        {CAPABILITY_ORDER.filter((each) => capabilities.includes(each))
          .map((each) => CAPABILITIES[each].meaning)
          .join('. ')}
        . {description}
      </PageHeader>
      <div className="grid gap-9">
        <VersionSection
          modelId={id}
          versions={versions}
          embeds={capabilities.includes('EMBEDDINGS')}
          canWrite={mayWrite && isOwn}
          onChanged={onChanged}
        />
        <Section title="Who stands in for it">
          <StandIns
            modelId={id}
            fallbacks={fallbacks}
            candidates={others.filter(
              (other) =>
                other.id !== id && other.capabilities.includes(capabilities.includes('TEXT') ? 'TEXT' : 'EMBEDDINGS'),
            )}
            canWrite={mayWrite}
            onChanged={onChanged}
          />
        </Section>
      </div>
    </>
  );
}

function RemoveModel({ id, name }: { id: string; name: string }) {
  const client = useClient();
  const router = useRouter();
  const toast = useToast();
  const [isAsked, setAsked] = useState(false);
  async function remove() {
    const { data } = await client.mutation(RemoveModelDocument, { input: { id } }).toPromise();
    const payload = data?.removeAiModel;
    if (!payload?.removedId)
      return void toast({ message: payload?.userErrors[0]?.message ?? `${name} was not removed. Try again.` });
    toast({ message: `${name} was removed.` });
    router.push('/models');
  }
  return (
    <>
      <Button onClick={() => setAsked(true)}>Remove it</Button>
      <ConfirmByName
        title={`Remove ${name}`}
        name={name}
        action="Remove it for good"
        isOpen={isAsked}
        onClose={() => setAsked(false)}
        onConfirm={() => void remove()}
      >
        Its versions and prices go with it. What was written with it, and what it cost, stays.
      </ConfirmByName>
    </>
  );
}
