import type { Metadata } from 'next';
import { EntryPage } from '@/entry/entry-page';
import { RegisterForm } from '@/entry/register-form';

export const metadata: Metadata = { title: 'Create account' };

export default function RegisterPage() {
  return (
    <EntryPage
      title="Create account"
      lead="You get a workspace of your own. Nobody else sees what you import."
      other={{ question: 'Registered already?', label: 'Sign in', href: '/sign-in' }}
    >
      <RegisterForm />
    </EntryPage>
  );
}
