import type { Metadata } from 'next';
import { SecurityPage } from '@/account/security/security-page';
import { MailboxNote } from '@/entry/mailbox-note';

export const metadata: Metadata = { title: 'Security' };

export default function Page() {
  return <SecurityPage mailbox={<MailboxNote />} />;
}
