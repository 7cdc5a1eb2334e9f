import type { Metadata } from 'next';
import { EntryPage } from '@/entry/entry-page';
import { SignInForm } from '@/entry/sign-in-form';
import { safeNextPath } from '@/session/next-path';

export const metadata: Metadata = { title: 'Sign in' };

export default async function SignInPage({
  searchParams,
}: {
  searchParams: Promise<Record<string, string | undefined>>;
}) {
  const { next, ended } = await searchParams;
  return (
    <EntryPage
      title="Sign in"
      lead={ended ? 'Your session has ended. Sign in to go on where you were.' : 'Go on where you left off.'}
      other={{ question: 'New here?', label: 'Create an account', href: '/register' }}
    >
      <SignInForm next={safeNextPath(next)} />
    </EntryPage>
  );
}
