import type { Metadata } from 'next';
import { EntryPage } from '@/entry/entry-page';
import { FollowLink } from '@/entry/follow-link';
import { MailboxNote } from '@/entry/mailbox-note';

export const metadata: Metadata = { title: 'Change your address', referrer: 'no-referrer' };

type Search = Readonly<Record<string, string | string[] | undefined>>;

export default async function ChangeEmailPage({ searchParams }: { searchParams: Promise<Search> }) {
  const { token } = await searchParams;
  const isLink = typeof token === 'string' && token !== '';
  return (
    <EntryPage
      title="Change your address"
      lead={
        isLink
          ? 'You followed the link of the letter to your new address.'
          : 'We sent a letter with a link to your new address. Follow it to change.'
      }
    >
      {isLink ? (
        <FollowLink
          action="/api/session/email/change"
          token={token}
          working="Changing your address…"
          done="From now on you sign in with your new address."
          otherwise="If the address is changed already, there is nothing to do. Otherwise ask for another link."
          next={{ label: 'Ask for another link', href: '/settings/security' }}
        />
      ) : (
        <MailboxNote />
      )}
    </EntryPage>
  );
}
