'use client';

import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useQuery } from 'urql';
import { Button } from '@/design/button';
import { PageHeader } from '@/design/page-header';
import { Bone, Loading } from '@/design/skeleton';
import { OwnWorkspacesDocument } from '@/gql/graphql';
import { usePermission, useViewer } from '../use-viewer';
import { InvitationsSection } from './invitations-section';
import { MembersSection } from './members-section';
import { NewWorkspaceDialog } from './new-workspace-dialog';
import { PartingSection } from './parting-section';
import { RenameWorkspace } from './rename-workspace';
import { ROLE_MEANINGS, ROLE_NAMES } from './role-words';
import { WorkspaceList } from './workspace-list';

/** The workspace that one is in: its name, its people, and how it ends; and the other workspaces of the person. */
export function WorkspacePage() {
  const viewer = useViewer();
  const mayInvite = usePermission('invitations:read');
  const [isCreating, setCreating] = useState(false);
  const [{ data }] = useQuery({ query: OwnWorkspacesDocument, requestPolicy: 'cache-and-network' });
  const memberships = data?.viewer?.user.memberships ?? [];
  const refuge = memberships.find(({ workspace }) => workspace.id !== viewer?.workspace.id);
  return (
    <>
      <PageHeader
        title={viewer?.workspace.name ?? 'Workspace'}
        action={
          <Button onClick={() => setCreating(true)}>
            <Plus aria-hidden /> New workspace
          </Button>
        }
      >
        {viewer
          ? `You are ${viewer.role === 'VIEWER' ? 'a' : 'an'} ${ROLE_NAMES[viewer.role].toLowerCase()} here: you can ${meaningFor(viewer.role)}.`
          : 'What belongs together and is shared.'}
      </PageHeader>
      {viewer ? (
        <div className="grid gap-9">
          <RenameWorkspace workspace={viewer.workspace} />
          <MembersSection viewer={viewer} />
          {mayInvite ? <InvitationsSection /> : null}
          <WorkspaceList memberships={memberships} currentId={viewer.workspace.id} />
          <PartingSection viewer={viewer} refugeId={refuge?.workspace.id} />
        </div>
      ) : (
        <Loading label="The workspace" className="grid gap-4">
          <Bone className="h-8 w-64" />
          <Bone className="h-32 w-full" />
        </Loading>
      )}
      <NewWorkspaceDialog isOpen={isCreating} onClose={() => setCreating(false)} />
    </>
  );
}

function meaningFor(role: keyof typeof ROLE_MEANINGS): string {
  return role === 'OWNER' ? `do ${ROLE_MEANINGS[role]}` : ROLE_MEANINGS[role];
}
