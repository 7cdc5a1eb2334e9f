'use client';

import type { ReactNode } from 'react';
import { useQuery } from 'urql';
import { PageHeader, Section } from '@/design/page-header';
import { Problem } from '@/design/problem';
import { LoadingRows } from '@/design/skeleton';
import { SecurityCentreDocument, type SecurityCentreQuery } from '@/gql/graphql';
import { explainFault } from '@/graphql/fault';
import { DevicesSection } from './devices-section';
import { EmailSetting } from './email-setting';
import { IdentitySettings } from './identity-settings';
import { KnownDevicesSection } from './known-devices-section';
import { PasskeySettings } from './passkey-settings';
import { PasswordSetting } from './password-setting';
import { PersonalDataSection } from './personal-data-section';
import { TotpSetting } from './totp-setting';

export type GuardedViewer = NonNullable<SecurityCentreQuery['viewer']>;

/**
 * How the account is guarded, where it is signed in, and what is kept of its person.
 *
 * @param mailbox where letters are, on a platform that keeps them
 */
export function SecurityPage({ mailbox }: { mailbox: ReactNode }) {
  const [{ data, error }, ask] = useQuery({ query: SecurityCentreDocument, requestPolicy: 'cache-and-network' });
  const reload = () => ask({ requestPolicy: 'network-only' });
  const viewer = data?.viewer;
  return (
    <>
      <PageHeader title="Security">How one gets into your account, and where it is signed in.</PageHeader>
      <div className="grid gap-9">
        <Section title="Ways to sign in">
          {viewer ? (
            <div>
              <EmailSetting viewer={viewer} mailbox={mailbox} onChanged={reload} />
              <PasswordSetting viewer={viewer} onChanged={reload} />
              <TotpSetting viewer={viewer} onChanged={reload} />
              <PasskeySettings viewer={viewer} onChanged={reload} />
              <IdentitySettings viewer={viewer} providers={data.signInProviders} onChanged={reload} />
            </div>
          ) : error ? (
            <Problem fault={explainFault(error, 'how your account is guarded')} onRetry={reload} />
          ) : (
            <LoadingRows label="How your account is guarded" rows={5} />
          )}
        </Section>
        <DevicesSection />
        <KnownDevicesSection />
        {viewer ? <PersonalDataSection email={viewer.user.email} /> : null}
      </div>
    </>
  );
}
