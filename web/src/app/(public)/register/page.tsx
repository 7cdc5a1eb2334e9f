import type { Metadata } from 'next';
import { entryAddress } from '@/entry/entry-address';
import { EntryPage } from '@/entry/entry-page';
import { RegisterForm } from '@/entry/register-form';
import { safeNextPath } from '@/session/next-path';

export const metadata: Metadata = { title: 'Create account' };

type Search = Readonly<Record<string, string | string[] | undefined>>;

export default async function RegisterPage({ searchParams }: { searchParams: Promise<Search> }) {
  const search = await searchParams;
  const next = safeNextPath(search['next']);
  const email = typeof search['email'] === 'string' ? search['email'] : '';
  const signIn = entryAddress('/sign-in', { next: search['next'] ? next : undefined, email });
  return (
    <EntryPage
      title="Create account"
      lead="You get a workspace of your own. Nobody else sees what you import."
      other={{ question: 'Registered already?', label: 'Sign in', href: signIn }}
    >
      <RegisterForm next={next} email={email} />
    </EntryPage>
  );
}
