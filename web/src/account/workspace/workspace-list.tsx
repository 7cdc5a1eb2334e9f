'use client';

import { useState } from 'react';
import { Button } from '@/design/button';
import { Section } from '@/design/page-header';
import { useToast } from '@/design/toasts';
import type { OwnWorkspacesQuery } from '@/gql/graphql';
import { Badge, Setting } from '../setting';
import { goToWorkspace } from './go-to-workspace';
import { ROLE_NAMES } from './role-words';

type Membership = NonNullable<OwnWorkspacesQuery['viewer']>['user']['memberships'][number];

/** The workspaces of the person, to go to. Nothing where there is only this one. */
export function WorkspaceList({ memberships, currentId }: { memberships: readonly Membership[]; currentId: string }) {
  const toast = useToast();
  const [going, setGoing] = useState<string | null>(null);
  if (memberships.length < 2) return null;

  async function go(id: string) {
    setGoing(id);
    const refusal = await goToWorkspace(id);
    if (refusal === null) return;
    setGoing(null);
    toast({ message: refusal });
  }

  return (
    <Section title="Your workspaces">
      <ul aria-label="Your workspaces" className="grid">
        {memberships.map(({ role, workspace: { id, name } }) => (
          <li key={id} className="border-line border-b">
            <Setting
              title={
                <>
                  {name}
                  <Badge>{ROLE_NAMES[role].toLowerCase()}</Badge>
                </>
              }
              action={
                id === currentId ? (
                  <span className="text-muted text-sm">You are here</span>
                ) : (
                  <Button disabled={going !== null} onClick={() => void go(id)} aria-label={`Go to ${name}`}>
                    {going === id ? 'Going there…' : 'Go there'}
                  </Button>
                )
              }
            />
          </li>
        ))}
      </ul>
    </Section>
  );
}
