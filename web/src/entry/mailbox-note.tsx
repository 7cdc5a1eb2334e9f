import { webEnvironment } from '@/session/environment';

/** Where letters are when this platform keeps them instead of sending them; nothing where it sends them. */
export function MailboxNote() {
  const { mailboxUrl } = webEnvironment();
  if (!mailboxUrl) return null;
  return (
    <p className="border-line border-l-2 pl-3 text-base text-muted">
      This platform sends no mail; it keeps its letters.{' '}
      <a href={mailboxUrl} className="link" target="_blank" rel="noreferrer">
        Read the letters of this machine
      </a>
    </p>
  );
}
