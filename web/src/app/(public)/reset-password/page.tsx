import type { Metadata } from 'next';
import { ButtonLink } from '@/design/button';
import { EntryPage } from '@/entry/entry-page';
import { ResetPasswordForm } from '@/entry/reset-password-form';

export const metadata: Metadata = { title: 'Choose a new password', referrer: 'no-referrer' };

type Search = Readonly<Record<string, string | string[] | undefined>>;

export default async function ResetPasswordPage({ searchParams }: { searchParams: Promise<Search> }) {
  const { token } = await searchParams;
  const isLink = typeof token === 'string' && token !== '';
  return (
    <EntryPage
      title="Choose a new password"
      lead={
        isLink
          ? 'It signs out every device, this one too. Then sign in with it.'
          : 'The link of our letter leads here. This address is not whole; open the link again, or ask for another letter.'
      }
      other={{ question: 'The link works no longer?', label: 'Ask for another', href: '/forgot-password' }}
    >
      {isLink ? (
        <ResetPasswordForm token={token} />
      ) : (
        <ButtonLink href="/forgot-password" look="primary" size="lg">
          Ask for a link
        </ButtonLink>
      )}
    </EntryPage>
  );
}
