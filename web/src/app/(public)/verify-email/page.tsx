import type { Metadata } from 'next';
import { EntryPage } from '@/entry/entry-page';
import { FollowLink } from '@/entry/follow-link';
import { MailboxNote } from '@/entry/mailbox-note';

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
      {isLink ? (
        <FollowLink
          action="/api/session/email"
          token={token}
          working="Confirming your address…"
          done="Thank you. The address is confirmed."
          otherwise="If the address is confirmed already, there is nothing to do. Otherwise ask for another letter."
          next={{ label: 'Ask for another letter', href: '/settings/security' }}
        />
      ) : (
        <MailboxNote />
      )}
    </EntryPage>
  );
}
