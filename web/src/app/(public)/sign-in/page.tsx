import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { entryAddress } from '@/entry/entry-address';
import { EntryPage } from '@/entry/entry-page';
import { SignInPanel } from '@/entry/sign-in-panel';
import { SignInProvidersDocument } from '@/gql/graphql';
import { safeNextPath } from '@/session/next-path';
import { requestRouter } from '@/session/router-request';

export const metadata: Metadata = { title: 'Sign in' };

type Search = Readonly<Record<string, string | string[] | undefined>>;

export default async function SignInPage({ searchParams }: { searchParams: Promise<Search> }) {
  const search = await searchParams;
  const next = safeNextPath(search['next']);
  const email = typeof search['email'] === 'string' ? search['email'] : '';
  const answer = await requestRouter(SignInProvidersDocument, {}, { visitor: await headers() });
  const register = entryAddress('/register', { next: search['next'] ? next : undefined, email });
  return (
    <EntryPage
      title="Sign in"
      lead={leadOf(search)}
      other={{ question: 'New here?', label: 'Create an account', href: register }}
    >
      {/* Without the providers one gets in by password all the same. */}
      <SignInPanel next={next} email={email} providers={answer.kind === 'data' ? answer.data.signInProviders : []} />
    </EntryPage>
  );
}

function leadOf({ ended, reset }: Search): string {
  if (reset) return 'Your new password holds, and every device was signed out. Sign in with it.';
  return ended ? 'Your session has ended. Sign in to go on where you were.' : 'Go on where you left off.';
}
