'use client';

import { Keyboard, Search } from 'lucide-react';
import { useEffect } from 'react';
import { useQuery } from 'urql';
import { KeyCap } from '@/design/key-cap';
import { adoptTheme, themeOf } from '@/design/theme';
import { ShellDocument } from '@/gql/graphql';
import { UnreadCount } from '@/niches/watching/unread-count';
import { WaitingCount } from '@/teams/approvals/waiting-count';
import { sectionsFor } from './destinations';
import { PersonMenu } from './person-menu';
import { RailPlaces, RailSection } from './rail-places';
import { useModifierKey } from './use-modifier-key';
import { WorkspaceMenu } from './workspace-menu';

const COUNTS = { '/niches/watchlist': <UnreadCount />, '/teams/approvals': <WaitingCount /> };

/** The way around: the workspace on top, sections in the middle, the person below. */
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
      <nav aria-label="Sections" className="-mx-1 grid min-h-0 content-start gap-0.5 overflow-y-auto px-1">
        <RailPlaces group="main" />
        {sectionsFor(viewer?.scopes ?? []).map((section) => (
          <RailSection key={section.group} section={section} counts={COUNTS} />
        ))}
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
