'use client';

import { Download } from 'lucide-react';
import { useState } from 'react';
import { Button } from '@/design/button';
import { Section } from '@/design/page-header';
import { useToast } from '@/design/toasts';
import { FormProblem } from '@/entry/form-problem';
import { sendForm } from '@/entry/send-form';
import { download } from '@/files/download';
import { ConfirmByName } from '@/forms/confirm-by-name';
import { EraseAccountDocument, ExportPersonalDataDocument } from '@/gql/graphql';
import { leaveOnPurpose } from '@/graphql/sign-in-again';
import { problemOf, useAction } from '../actions/use-action';
import { Setting } from '../setting';

/** What is kept of the person: to take along, or to have removed. */
export function PersonalDataSection({ email }: { email: string }) {
  const toast = useToast();
  const [isErasing, setErasing] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const collect = useAction(ExportPersonalDataDocument, (data) => data.exportPersonalData, 'the export');
  const erase = useAction(EraseAccountDocument, (data) => data.eraseAccount, 'the account');

  async function take() {
    const result = await collect({});
    const refusal = problemOf(result);
    if (refusal) toast({ message: refusal });
    if (result.kind === 'done' && result.payload.json)
      download(new Blob([result.payload.json], { type: 'application/json' }), 'my-account.json');
  }

  async function leave() {
    setErasing(false);
    const stay = leaveOnPurpose();
    const result = await erase({ input: { email } });
    setProblem(problemOf(result));
    if (result.kind !== 'done') return stay();
    await sendForm('/api/session/sign-out');
    window.location.assign('/?erased=1');
  }

  return (
    <Section title="Your data">
      <FormProblem text={problem} />
      <div>
        <Setting
          title="Export"
          action={
            <Button onClick={() => void take()}>
              <Download aria-hidden /> Export my data
            </Button>
          }
        >
          Everything that is stored about your account, as one JSON file. What you work on is exported from its own
          pages.
        </Setting>
        <Setting
          title="Delete the account"
          action={
            <Button look="danger" onClick={() => setErasing(true)}>
              Delete my account
            </Button>
          }
        >
          For good, with the workspaces that nobody else is in and all that is in them. Where you are the only owner
          among others, hand the workspace over first. Entries of audit logs stay, without your name.
        </Setting>
      </div>
      <ConfirmByName
        title="Delete your account"
        name={email}
        action="Delete my account for good"
        isOpen={isErasing}
        onClose={() => setErasing(false)}
        onConfirm={() => void leave()}
      >
        Your account, your sessions, keys and passkeys, and every workspace that nobody else is in are removed at once.
        This cannot be undone. Export first what you want to keep.
      </ConfirmByName>
    </Section>
  );
}
