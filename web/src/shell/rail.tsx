'use client';

import { Keyboard, Search } from 'lucide-react';
import Link from 'next/link';
import { usePathname } from 'next/navigation';
import { type ReactNode, useEffect } from 'react';
import { useQuery } from 'urql';
import { classNames } from '@/design/class-names';
import { KeyCap } from '@/design/key-cap';
import { adoptTheme, themeOf } from '@/design/theme';
import { ShellDocument } from '@/gql/graphql';
import { UnreadCount } from '@/niches/watching/unread-count';
import { WaitingCount } from '@/teams/approvals/waiting-count';
import { DESTINATIONS, type Destination, destinationOf } from './destinations';
import { PersonMenu } from './person-menu';
import { useModifierKey } from './use-modifier-key';
import { WorkspaceMenu } from './workspace-menu';

/** The way around: the workspace on top, places in the middle, the person below. */
export function Rail({ onSearch, onHelp }: { onSearch: () => void; onHelp: () => void }) {
  const [{ data, error }] = useQuery({ query: ShellDocument });
  const viewer = data?.viewer;
  const modifier = useModifierKey();
  const theme = viewer?.preferences?.theme;
  useEffect(() => {
    if (theme) adoptTheme(themeOf(theme.toLowerCase()));
  }, [theme]);
  return (
    <div className="flex h-full flex-col gap-4 px-2.5 py-3">
      <WorkspaceMenu
        name={viewer?.workspace.name ?? (error ? 'Workspace' : '\u00a0')}
        currentId={viewer?.workspace.id ?? null}
      />
      <button
        type="button"
        onClick={onSearch}
        className="flex h-8 shrink-0 items-center gap-2 rounded-md border border-line-strong bg-raised px-2 text-muted hover:text-text"
      >
        <Search className="size-4" aria-hidden />
        <span>Search or jump</span>
        <span className="ml-auto" aria-hidden>
          <KeyCap>{modifier} K</KeyCap>
        </span>
      </button>
      <nav aria-label="Sections" className="-mx-1 grid min-h-0 content-start gap-3 overflow-y-auto px-1">
        <Places group="main" />
        <Places group="niches" heading="Niches" counts={{ '/niches/watchlist': <UnreadCount /> }} />
        <Places group="money" heading="Money" />
        <Places group="marketing" heading="Marketing" />
        <Places group="teams" heading="Teams" counts={{ '/teams/approvals': <WaitingCount /> }} />
        <Places group="models" heading="Models" />
        {viewer?.scopes.includes('admin:read') ? <Places group="platform" heading="Platform" /> : null}
      </nav>
      <div className="mt-auto grid shrink-0 gap-1">
        <button
          type="button"
          onClick={onHelp}
          className="flex h-8 items-center gap-2.5 rounded-md px-2 text-muted hover:bg-hover hover:text-text"
        >
          <Keyboard className="size-4" aria-hidden />
          Keys
          <span className="ml-auto" aria-hidden>
            <KeyCap>?</KeyCap>
          </span>
        </button>
        <PersonMenu name={viewer?.user.name ?? null} email={viewer?.user.email ?? null} />
      </div>
    </div>
  );
}

interface PlacesProps {
  readonly group: Destination['group'];
  readonly heading?: string;
  /** What stands behind a place, by its address. */
  readonly counts?: Readonly<Record<string, ReactNode>>;
}

function Places({ group, heading, counts }: PlacesProps) {
  const here = destinationOf(usePathname());
  return (
    <div className="grid gap-0.5">
      {heading ? <p className="px-2 pb-0.5 text-muted text-xs">{heading}</p> : null}
      {DESTINATIONS.filter((place) => place.group === group).map((place) => (
        <Link
          key={place.href}
          href={place.href}
          aria-current={place === here ? 'page' : undefined}
          className={classNames(
            'flex h-8 items-center gap-2.5 rounded-md px-2 text-muted hover:bg-hover hover:text-text',
            place === here && 'bg-hover font-medium text-text',
          )}
        >
          <place.icon className="size-4" aria-hidden />
          {place.label}
          {counts?.[place.href]}
        </Link>
      ))}
    </div>
  );
}
