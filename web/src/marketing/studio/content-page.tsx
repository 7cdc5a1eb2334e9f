'use client';

import { useQuery } from 'urql';
import { ButtonLink } from '@/design/button';
import { EmptyState } from '@/design/empty-state';
import { Problem } from '@/design/problem';
import { Bone, Loading } from '@/design/skeleton';
import { ContentDocument } from '@/gql/graphql';
import { explainFault } from '@/graphql/fault';
import { Studio } from './studio';

/** One text in the studio. */
export function ContentPage({ id }: { id: string }) {
  const [{ data, error, fetching }, reload] = useQuery({
    query: ContentDocument,
    variables: { id },
    requestPolicy: 'cache-and-network',
  });
  const content = data?.content;
  const refresh = () => reload({ requestPolicy: 'network-only' });
  if (content) return <Studio key={content.id} content={content} onReload={refresh} />;
  if (fetching) {
    return (
      <Loading label="The text" className="grid gap-6 lg:grid-cols-[minmax(0,1fr)_22rem]">
        <div className="grid gap-4">
          <Bone className="h-7 w-72" />
          <Bone className="h-8" />
          <Bone className="h-96" />
        </div>
        <Bone className="h-96" />
      </Loading>
    );
  }
  if (error) return <Problem page="Text" fault={explainFault(error, 'this text')} onRetry={refresh} />;
  return (
    <EmptyState
      isPage
      title="This text does not exist here"
      actions={<ButtonLink href="/marketing/content">All texts</ButtonLink>}
    >
      It may belong to another workspace.
    </EmptyState>
  );
}
