import type { Metadata } from 'next';
import { EntryPage } from '@/entry/entry-page';
import { MailboxNote } from '@/entry/mailbox-note';
import { VerifyEmail } from '@/entry/verify-email';

export const metadata: Metadata = { title: 'Confirm your address', referrer: 'no-referrer' };

type Search = Readonly<Record<string, string | string[] | undefined>>;

export default async function VerifyEmailPage({ searchParams }: { searchParams: Promise<Search> }) {
  const { token } = await searchParams;
  const isLink = typeof token === 'string' && token !== '';
  return (
    <EntryPage
      title="Confirm your address"
      lead={
        isLink
          ? 'You followed the link of our letter.'
          : 'We sent you a letter with a link. Follow it to confirm your address.'
      }
    >
      {isLink ? <VerifyEmail token={token} /> : <MailboxNote />}
    </EntryPage>
  );
}
