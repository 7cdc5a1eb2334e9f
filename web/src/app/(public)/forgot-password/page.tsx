import type { Metadata } from 'next';
import { EntryPage } from '@/entry/entry-page';
import { ForgotPasswordForm } from '@/entry/forgot-password-form';
import { MailboxNote } from '@/entry/mailbox-note';

export const metadata: Metadata = { title: 'Forgot your password' };

export default function ForgotPasswordPage() {
  return (
    <EntryPage
      title="Forgot your password?"
      lead="We send you a link to choose a new one. Your second factor, if you have one, stays."
      other={{ question: 'You remember it after all?', label: 'Sign in', href: '/sign-in' }}
    >
      <ForgotPasswordForm />
      <MailboxNote />
    </EntryPage>
  );
}
