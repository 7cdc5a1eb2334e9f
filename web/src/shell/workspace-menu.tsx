'use client';

import { ChevronsUpDown, Settings } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { useQuery } from 'urql';
import { goToWorkspace } from '@/account/workspace/go-to-workspace';
import { ROLE_NAMES } from '@/account/workspace/role-words';
import { Mark } from '@/design/mark';
import { Menu, MenuChoice, MenuChoices, MenuItem, MenuLabel, MenuLine } from '@/design/menu';
import { useToast } from '@/design/toasts';
import { WorkspaceChoicesDocument } from '@/gql/graphql';

/** The workspace that one is in, with the others to go to. */
export function WorkspaceMenu({ name, currentId }: { name: string; currentId: string | null }) {
  const router = useRouter();
  const toast = useToast();
  const [isOpened, setOpened] = useState(false);
  const [{ data }] = useQuery({
    query: WorkspaceChoicesDocument,
    pause: !isOpened,
    requestPolicy: 'cache-and-network',
  });
  const memberships = data?.viewer?.user.memberships ?? [];

  async function go(id: string) {
    if (id === currentId) return;
    const refusal = await goToWorkspace(id);
    if (refusal !== null) toast({ message: refusal });
  }

  return (
    <Menu
      align="start"
      trigger={
        <button
          type="button"
          onPointerDown={() => setOpened(true)}
          onFocus={() => setOpened(true)}
          className="flex h-8 items-center gap-2 rounded-md px-1.5 text-left hover:bg-hover data-[state=open]:bg-hover"
        >
          <Mark className="shrink-0" />
          <span className="sr-only">Workspace </span>
          <span className="truncate font-semibold tracking-tight">{name}</span>
          <ChevronsUpDown className="ml-auto size-4 shrink-0 text-muted" aria-hidden />
        </button>
      }
    >
      {memberships.length > 1 ? (
        <>
          <MenuLabel>Go to</MenuLabel>
          <MenuChoices value={currentId ?? ''} onValueChange={(id) => void go(id)}>
            {memberships.map(({ role, workspace }) => (
              <MenuChoice key={workspace.id} value={workspace.id}>
                <span className="max-w-64 truncate">{workspace.name}</span>
                <span className="ml-auto pl-4 text-muted text-sm">{ROLE_NAMES[role].toLowerCase()}</span>
              </MenuChoice>
            ))}
          </MenuChoices>
          <MenuLine />
        </>
      ) : null}
      <MenuItem onSelect={() => router.push('/settings/workspace')}>
        <Settings aria-hidden /> Members and settings
      </MenuItem>
    </Menu>
  );
}
