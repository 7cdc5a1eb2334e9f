import type { Metadata } from 'next';
import { cookies, headers } from 'next/headers';
import { ROLE_MEANINGS, ROLE_NAMES } from '@/account/workspace/role-words';
import { ButtonLink } from '@/design/button';
import { EntryPage } from '@/entry/entry-page';
import { InvitationAnswer } from '@/entry/invitation-answer';
import { formatUtcDate } from '@/format/times';
import { InvitationPreviewDocument } from '@/gql/graphql';
import { requestRouter } from '@/session/router-request';
import { MARKER_COOKIE } from '@/session/session-cookies';

export const metadata: Metadata = { title: 'Invitation', referrer: 'no-referrer' };

type Search = Readonly<Record<string, string | string[] | undefined>>;

/** What an invitation is about, and what its reader can do with it. */
export default async function InvitationPage({ searchParams }: { searchParams: Promise<Search> }) {
  const { token } = await searchParams;
  const answer = await requestRouter(
    InvitationPreviewDocument,
    { token: typeof token === 'string' ? token : '' },
    { visitor: await headers() },
  );
  if (answer.kind === 'failed') {
    return (
      <EntryPage title="The invitation does not open just now" lead="Nothing is lost. Load the page again in a moment.">
        {answer.requestId ? <p className="text-base text-muted">Request {answer.requestId}</p> : null}
      </EntryPage>
    );
  }
  const { invitation } = answer.data;
  if (!invitation || typeof token !== 'string') {
    return (
      <EntryPage
        title="This invitation works no longer"
        lead="It was answered, taken back or replaced by a later one, or it is older than a week. Ask who sent it for another."
      >
        <ButtonLink href="/home" size="lg">
          Go to your workspace
        </ButtonLink>
      </EntryPage>
    );
  }
  const { workspaceName, inviterName, email, role, expiresAt } = invitation;
  return (
    <EntryPage
      title={`Join ${workspaceName}`}
      lead={`${inviterName ?? 'Somebody'} invites ${email} to this workspace.`}
    >
      <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-1 border-line border-y py-3 text-base">
        <dt className="text-muted">As</dt>
        <dd>
          {ROLE_NAMES[role]}: {ROLE_MEANINGS[role]}
        </dd>
        <dt className="text-muted">Until</dt>
        <dd>{formatUtcDate(expiresAt)}</dd>
      </dl>
      <InvitationAnswer token={token} email={email} isSignedIn={(await cookies()).has(MARKER_COOKIE)} />
    </EntryPage>
  );
}
