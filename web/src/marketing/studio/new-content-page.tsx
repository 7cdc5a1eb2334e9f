'use client';

import { useSearchParams } from 'next/navigation';
import { useQuery } from 'urql';
import { useAddressParameter } from '@/address/use-address-parameter';
import { FilterChoice } from '@/design/filter-choice';
import { PageHeader } from '@/design/page-header';
import { Problem } from '@/design/problem';
import { Bone, Loading } from '@/design/skeleton';
import { ContentBeginningsDocument } from '@/gql/graphql';
import { explainFault } from '@/graphql/fault';
import { GenerateForm } from './generate-form';
import { WriteForm } from './write-form';

const WAYS = [
  { value: '', label: 'Write it yourself' },
  { value: 'template', label: 'Have a draft written' },
] as const;

/** Beginning a text: by hand, or with a draft out of a template. */
export function NewContentPage() {
  const isSample = useSearchParams().get('sample') === '1';
  const [way, setWay] = useAddressParameter('way');
  const [{ data, error, fetching }, reload] = useQuery({ query: ContentBeginningsDocument });
  return (
    <>
      <PageHeader title="New text">
        It begins as a draft. Nothing is published before somebody has approved it.
      </PageHeader>
      <FilterChoice label="How to begin" choices={WAYS} value={way} onChange={setWay} />
      {!data && fetching ? (
        <Loading label="The form" className="grid max-w-xl gap-4">
          <Bone className="h-8" />
          <Bone className="h-8" />
          <Bone className="h-24" />
        </Loading>
      ) : null}
      {!data && error ? (
        <Problem
          fault={explainFault(error, 'the templates')}
          onRetry={() => reload({ requestPolicy: 'network-only' })}
        />
      ) : null}
      {data && way === '' ? (
        <WriteForm isSample={isSample} campaigns={data.campaigns.nodes} voices={data.brandVoices.nodes} />
      ) : null}
      {data && way === 'template' ? (
        <GenerateForm
          templates={[
            ...data.contentTemplates.nodes.filter(({ isArchived }) => !isArchived),
            ...data.builtInContentTemplates,
          ]}
          campaigns={data.campaigns.nodes}
          voices={data.brandVoices.nodes}
        />
      ) : null}
    </>
  );
}
