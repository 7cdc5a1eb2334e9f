'use client';

import { Archive, ArchiveRestore } from 'lucide-react';
import { problemOf, useAction } from '@/account/actions/use-action';
import { Button } from '@/design/button';
import { Section } from '@/design/page-header';
import { useToast } from '@/design/toasts';
import { formatDate } from '@/format/times';
import { ArchiveTeamDocument, RestoreTeamDocument, type TeamPartsFragment } from '@/gql/graphql';

const UNDO_MS = 10_000;

interface PutAwayProps {
  readonly team: Pick<TeamPartsFragment, 'id' | 'name' | 'archivedAt'>;
  readonly onChanged: () => void;
}

/** Puts a team away, or takes it up again. Nothing is lost by it, so it is done at once and can be undone. */
export function PutAway({ team: { id, name, archivedAt }, onChanged }: PutAwayProps) {
  const toast = useToast();
  const archive = useAction(ArchiveTeamDocument, (data) => data.archiveAgentTeam, 'the team');
  const restore = useAction(RestoreTeamDocument, (data) => data.restoreAgentTeam, 'the team');

  async function takeUp() {
    const problem = problemOf(await restore({ input: { id } }));
    toast({ message: problem ?? `${name} can be used again.` });
    onChanged();
  }

  async function putAway() {
    const problem = problemOf(await archive({ input: { id } }));
    onChanged();
    if (problem) return void toast({ message: problem });
    toast({
      message: `${name} is put away.`,
      durationMs: UNDO_MS,
      action: { label: 'Undo', run: () => void takeUp() },
    });
  }

  if (archivedAt) {
    return (
      <div className="flex flex-wrap items-center justify-between gap-3 rounded-md bg-hover px-4 py-3">
        <p className="max-w-[72ch]">
          Put away on {formatDate(archivedAt)}. It cannot be changed or run; its runs, reports and notes are here as
          before.
        </p>
        <Button onClick={() => void takeUp()}>
          <ArchiveRestore aria-hidden /> Take it up again
        </Button>
      </div>
    );
  }
  return (
    <Section title="Put the team away">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <p className="max-w-[72ch] text-muted">
          It is then no longer offered for runs. Runs under way go on to their end; its runs, reports and notes stay,
          and it can be taken up again at any time.
        </p>
        <Button look="danger" onClick={() => void putAway()}>
          <Archive aria-hidden /> Put away
        </Button>
      </div>
    </Section>
  );
}
