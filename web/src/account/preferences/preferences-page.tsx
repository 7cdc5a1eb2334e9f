'use client';

import { useQuery } from 'urql';
import { PageHeader } from '@/design/page-header';
import { Problem } from '@/design/problem';
import { Bone, Loading } from '@/design/skeleton';
import { OwnPreferencesDocument } from '@/gql/graphql';
import { explainFault } from '@/graphql/fault';
import { PreferencesForm } from './preferences-form';

/** How the person is called, and how they want the application to be. */
export function PreferencesPage() {
  const [{ data, error }, ask] = useQuery({ query: OwnPreferencesDocument, requestPolicy: 'cache-and-network' });
  const viewer = data?.viewer;
  return (
    <>
      <PageHeader title="Preferences">They go with your account, to every device and workspace.</PageHeader>
      {viewer?.preferences ? (
        <PreferencesForm name={viewer.user.name} preferences={viewer.preferences} />
      ) : error ? (
        <Problem
          fault={explainFault(error, 'your preferences')}
          onRetry={() => ask({ requestPolicy: 'network-only' })}
        />
      ) : (
        <Loading label="Your preferences" className="grid max-w-md gap-4">
          <Bone className="h-8 w-full" />
          <Bone className="h-8 w-full" />
          <Bone className="h-8 w-full" />
        </Loading>
      )}
    </>
  );
}
