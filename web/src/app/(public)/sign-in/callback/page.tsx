import type { Metadata } from 'next';
import { ButtonLink } from '@/design/button';
import { EntryPage } from '@/entry/entry-page';
import { ProviderReturn } from '@/entry/provider-return';

export const metadata: Metadata = { title: 'Sign in', referrer: 'no-referrer' };

type Search = Readonly<Record<string, string | string[] | undefined>>;

/** Where providers send people back to. */
export default async function CallbackPage({ searchParams }: { searchParams: Promise<Search> }) {
  const { state, code, iss } = await searchParams;
  if (typeof state !== 'string' || typeof code !== 'string') {
    return (
      <EntryPage
        title="You are not signed in"
        lead="The provider did not let you in, or you said no there. Nothing was changed."
      >
        <ButtonLink href="/sign-in" look="primary" size="lg">
          Back to sign-in
        </ButtonLink>
      </EntryPage>
    );
  }
  return (
    <EntryPage title="Signing in" lead="You come back from your provider.">
      <ProviderReturn state={state} code={code} issuer={typeof iss === 'string' ? iss : null} />
    </EntryPage>
  );
}
