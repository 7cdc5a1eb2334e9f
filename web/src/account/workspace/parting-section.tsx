'use client';

import { useState } from 'react';
import { Button } from '@/design/button';
import { Section } from '@/design/page-header';
import { FormProblem } from '@/entry/form-problem';
import { ConfirmByName } from '@/forms/confirm-by-name';
import { EraseWorkspaceDocument, LeaveWorkspaceDocument, type ShellQuery } from '@/gql/graphql';
import { DialogForm } from '../actions/dialog-form';
import { problemOf, useAction } from '../actions/use-action';
import { Setting } from '../setting';
import { usePermission } from '../use-viewer';
import { partFrom } from './go-to-workspace';
import { TransferSetting } from './transfer-setting';

type Viewer = NonNullable<ShellQuery['viewer']>;

/** How one parts with a workspace: handing it over, leaving it, erasing it. A personal one stays with its person. */
export function PartingSection({ viewer, refugeId }: { viewer: Viewer; refugeId: string | undefined }) {
  const isOwner = usePermission('workspace:delete');
  if (viewer.workspace.isPersonal && isOwner) {
    return (
      <p className="max-w-[72ch] text-muted">
        This is a personal workspace. It lasts as long as the account of its person. Make another one for what you may
        want to hand over or give up.
      </p>
    );
  }
  return (
    <Section title="Parting">
      <div>
        {isOwner ? <TransferSetting viewer={viewer} /> : null}
        <LeaveSetting workspace={viewer.workspace} refugeId={refugeId} />
        {isOwner ? <EraseSetting workspace={viewer.workspace} refugeId={refugeId} /> : null}
      </div>
    </Section>
  );
}

interface PartingProps {
  readonly workspace: Viewer['workspace'];
  /** A workspace that the person is in besides. */
  readonly refugeId: string | undefined;
}

function LeaveSetting({ workspace: { id, name }, refugeId }: PartingProps) {
  const [isOpen, setOpen] = useState(false);
  const leave = useAction(LeaveWorkspaceDocument, (data) => data.leaveWorkspace, 'your membership');
  return (
    <Setting
      title="Leave"
      action={
        <Button look="danger" onClick={() => setOpen(true)}>
          Leave the workspace
        </Button>
      }
    >
      A workspace always has an owner: its last one hands it over first, or erases it.
      <DialogForm
        title={`Leave ${name}`}
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        action="Leave"
        look="danger"
        send={() => partFrom(id, refugeId, () => leave({ input: { workspaceId: id } }))}
        onDone={() => setOpen(false)}
      >
        {() => (
          <p>
            You see nothing of it any more, and the keys you made for it stop working. What you made here stays. You go
            on in your own workspace.
          </p>
        )}
      </DialogForm>
    </Setting>
  );
}

function EraseSetting({ workspace: { id, name }, refugeId }: PartingProps) {
  const [isOpen, setOpen] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const erase = useAction(EraseWorkspaceDocument, (data) => data.eraseWorkspace, 'the workspace');
  return (
    <Setting
      title="Erase"
      action={
        <Button look="danger" onClick={() => setOpen(true)}>
          Erase the workspace
        </Button>
      }
    >
      With all that is in it, for everybody, for good.
      <FormProblem text={problem} />
      <ConfirmByName
        title={`Erase ${name}`}
        name={name}
        action="Erase it for good"
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        onConfirm={async () => {
          setOpen(false);
          setProblem(problemOf(await partFrom(id, refugeId, () => erase({ input: { workspaceId: id } }))));
        }}
      >
        Everything in it is removed for all members: analyses, strategies, campaigns, models, teams, keys. Whoever works
        in it is signed out. This cannot be undone.
      </ConfirmByName>
    </Setting>
  );
}
