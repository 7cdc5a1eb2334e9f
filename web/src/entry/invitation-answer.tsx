'use client';

import { useState } from 'react';
import { Provider, useMutation, useQuery } from 'urql';
import { goToWorkspace } from '@/account/workspace/go-to-workspace';
import { Button, ButtonLink } from '@/design/button';
import { Bone, Loading } from '@/design/skeleton';
import { AcceptInvitationDocument, InvitedViewerDocument } from '@/gql/graphql';
import { createUncachedClient } from '@/graphql/client';
import { explainFault } from '@/graphql/fault';
import { entryAddress } from './entry-address';
import { FormProblem } from './form-problem';
import { refusalOf, sendForm } from './send-form';

interface InvitationAnswerProps {
  readonly token: string;
  /** Whom the invitation is for. */
  readonly email: string;
  readonly isSignedIn: boolean;
}

/** What somebody who was invited can do: get in as the one who is meant, then accept or decline. */
export function InvitationAnswer({ token, email, isSignedIn }: InvitationAnswerProps) {
  const [client] = useState(createUncachedClient);
  const [isDeclined, setDeclined] = useState(false);
  if (isDeclined) return <p role="status">You declined the invitation. Its link works no longer.</p>;
  return (
    <div className="grid gap-5">
      {isSignedIn ? (
        <Provider value={client}>
          <Acceptance token={token} email={email} />
        </Provider>
      ) : (
        <EnterFirst token={token} email={email} />
      )}
      <Decline token={token} onDeclined={() => setDeclined(true)} />
    </div>
  );
}

function EnterFirst({ token, email }: { token: string; email: string }) {
  const arriving = { next: invitationPath(token), email };
  return (
    <div className="grid gap-2">
      <ButtonLink href={entryAddress('/register', arriving)} look="primary" size="lg">
        Create an account
      </ButtonLink>
      <ButtonLink href={entryAddress('/sign-in', arriving)} size="lg">
        Sign in
      </ButtonLink>
    </div>
  );
}

function Acceptance({ token, email }: { token: string; email: string }) {
  const [{ data, error, fetching }] = useQuery({ query: InvitedViewerDocument });
  const [, accept] = useMutation(AcceptInvitationDocument);
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  if (fetching) {
    return (
      <Loading label="Your account">
        <Bone className="h-10 w-full" />
      </Loading>
    );
  }
  const own = data?.viewer?.user.email;
  if (!own) return <FormProblem text={error ? explainFault(error, 'your account').what : 'Your session has ended.'} />;
  if (own.toLowerCase() !== email.toLowerCase()) return <WrongAccount token={token} own={own} email={email} />;

  async function join() {
    setBusy(true);
    const { data: made, error: fault } = await accept({ input: { token } });
    const workspaceId = made?.acceptInvitation?.workspace?.id;
    const refusal = made?.acceptInvitation?.userErrors[0]?.message;
    const outcome = workspaceId
      ? await goToWorkspace(workspaceId)
      : (refusal ?? (fault ? explainFault(fault, 'the invitation').what : 'The invitation was not accepted.'));
    setProblem(outcome);
    if (outcome !== null) setBusy(false);
  }

  return (
    <div className="grid gap-3">
      <FormProblem text={problem} />
      <Button look="primary" size="lg" disabled={isBusy} onClick={() => void join()}>
        {isBusy ? 'Joining…' : 'Accept and open the workspace'}
      </Button>
      <p className="text-base text-muted">You are signed in as {own}.</p>
    </div>
  );
}

function WrongAccount({ token, own, email }: { token: string; own: string; email: string }) {
  async function changeAccount() {
    await sendForm('/api/session/sign-out');
    window.location.assign(entryAddress('/sign-in', { next: invitationPath(token), email }));
  }
  return (
    <div className="grid gap-3">
      <div className="rounded-md bg-warn-soft px-4 py-3 text-base">
        <p className="font-medium">You are signed in as {own}.</p>
        <p>This invitation is for {email}, and only the account with that address can accept it.</p>
      </div>
      <Button look="primary" size="lg" onClick={() => void changeAccount()}>
        Sign out and go on as {email}
      </Button>
    </div>
  );
}

function Decline({ token, onDeclined }: { token: string; onDeclined: () => void }) {
  const [problem, setProblem] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  async function decline() {
    setBusy(true);
    const answer = await sendForm('/api/session/invitation/decline', { token });
    setBusy(false);
    if (answer?.isDone) onDeclined();
    else setProblem(refusalOf(answer));
  }
  return (
    <div className="grid justify-items-start gap-2">
      <FormProblem text={problem} />
      <Button look="quiet" className="-ml-3" disabled={isBusy} onClick={() => void decline()}>
        Decline the invitation
      </Button>
    </div>
  );
}

function invitationPath(token: string): string {
  return `/invitation?${new URLSearchParams({ token })}`;
}
