import type { Metadata } from 'next';
import { EntryPage } from '@/entry/entry-page';
import { RegisterForm } from '@/entry/register-form';
import { safeNextPath } from '@/session/next-path';

export const metadata: Metadata = { title: 'Create account' };

type Search = Readonly<Record<string, string | string[] | undefined>>;

export default async function RegisterPage({ searchParams }: { searchParams: Promise<Search> }) {
  const { next, email } = await searchParams;
  return (
    <EntryPage
      title="Create account"
      lead="You get a workspace of your own. Nobody else sees what you import."
      other={{ question: 'Registered already?', label: 'Sign in', href: '/sign-in' }}
    >
      <RegisterForm next={safeNextPath(next)} email={typeof email === 'string' ? email : ''} />
    </EntryPage>
  );
}
