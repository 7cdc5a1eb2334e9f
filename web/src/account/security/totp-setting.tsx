'use client';

import { useState } from 'react';
import { Button } from '@/design/button';
import { Dialog } from '@/design/dialog';
import { useToast } from '@/design/toasts';
import { formatDate } from '@/format/times';
import { DisableTotpDocument, EnrollTotpDocument, ReplaceRecoveryCodesDocument } from '@/gql/graphql';
import { problemOf, useAction } from '../actions/use-action';
import { Badge, Setting } from '../setting';
import { RecoveryCodes } from './recovery-codes';
import type { GuardedViewer } from './security-page';
import { TotpSetup } from './totp-setup';

type Step =
  | { readonly kind: 'setup'; readonly secret: string; readonly uri: string }
  | { readonly kind: 'codes'; readonly codes: readonly string[] };

/** Two-step sign-in with an authenticator app: set up, its recovery codes, taken away. */
export function TotpSetting({ viewer, onChanged }: { viewer: GuardedViewer; onChanged: () => void }) {
  const toast = useToast();
  const [step, setStep] = useState<Step | null>(null);
  const enroll = useAction(EnrollTotpDocument, (data) => data.enrollTotp, 'two-step sign-in');
  const disable = useAction(DisableTotpDocument, (data) => data.disableTotp, 'two-step sign-in');
  const replaceCodes = useAction(ReplaceRecoveryCodesDocument, (data) => data.replaceRecoveryCodes, 'the codes');
  const enabledAt = viewer.security?.totpEnabledAt;
  const codesLeft = viewer.security?.recoveryCodesLeft ?? 0;

  async function begin() {
    const result = await enroll({});
    const problem = problemOf(result);
    if (problem) toast({ message: problem });
    if (result.kind === 'done' && result.payload.totp) setStep({ kind: 'setup', ...result.payload.totp });
  }

  async function renewCodes() {
    const result = await replaceCodes({});
    const problem = problemOf(result);
    if (problem) toast({ message: problem });
    if (result.kind === 'done') setStep({ kind: 'codes', codes: result.payload.recoveryCodes ?? [] });
    onChanged();
  }

  async function remove() {
    const result = await disable({});
    if (result.kind === 'cancelled') return;
    toast({
      message: problemOf(result) ?? 'Two-step sign-in is off. The app’s codes and the recovery codes are gone.',
    });
    onChanged();
  }

  function close() {
    setStep((open) => (open?.kind === 'setup' ? null : open));
    onChanged();
  }

  function kept() {
    setStep(null);
    onChanged();
  }

  return (
    <>
      <Setting
        title={
          <>
            Two-step sign-in
            {enabledAt ? <Badge tone="good">on</Badge> : <Badge>off</Badge>}
          </>
        }
        action={
          enabledAt ? (
            <>
              <Button onClick={() => void renewCodes()}>New recovery codes</Button>
              <Button look="danger" onClick={() => void remove()}>
                Turn off
              </Button>
            </>
          ) : (
            <Button onClick={() => void begin()}>Set up</Button>
          )
        }
      >
        {enabledAt
          ? `Since ${formatDate(enabledAt)}. ${codesLeft} of 10 recovery codes are left.`
          : 'A code of an authenticator app besides the password, so that the password alone lets nobody in.'}
        <Dialog isOpen={step?.kind === 'setup'} onClose={close} title="Set up two-step sign-in">
          {step?.kind === 'setup' ? (
            <TotpSetup
              secret={step.secret}
              uri={step.uri}
              onConfirmed={(codes) => setStep({ kind: 'codes', codes })}
              onCancel={close}
            />
          ) : null}
        </Dialog>
      </Setting>
      {/* On the page, not over it: what is shown once must not go away by Escape or a click beside it. */}
      {step?.kind === 'codes' ? <RecoveryCodes codes={step.codes} email={viewer.user.email} onKept={kept} /> : null}
    </>
  );
}
