'use client';

import { Command } from 'cmdk';
import { ArrowRight, Keyboard, LogOut, type LucideIcon, Moon, Sun, SunMoon } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { type ReactNode, useDeferredValue, useState } from 'react';
import { useQuery } from 'urql';
import { useViewer } from '@/account/use-viewer';
import { Dialog } from '@/design/dialog';
import { KeyCap } from '@/design/key-cap';
import { chooseTheme } from '@/design/theme';
import { formatScore } from '@/format/numbers';
import { PaletteSearchDocument } from '@/gql/graphql';
import { ACTIONS, destinationsFor } from './destinations';
import { useSignOut } from './sign-out';

interface CommandPaletteProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly onHelp: () => void;
}

/** One field that reaches every page, every opportunity by name, and the actions that have no page. */
export function CommandPalette({ isOpen, onClose, onHelp }: CommandPaletteProps) {
  return (
    <Dialog isOpen={isOpen} onClose={onClose} title="Search or jump" hasHeader={false} className="overflow-hidden">
      <Palette onClose={onClose} onHelp={onHelp} />
    </Dialog>
  );
}

function Palette({ onClose, onHelp }: { onClose: () => void; onHelp: () => void }) {
  const router = useRouter();
  const signOut = useSignOut();
  const scopes = useViewer()?.scopes ?? [];
  const [text, setText] = useState('');
  const go = (href: string) => {
    onClose();
    router.push(href);
  };
  const act = (action: () => void) => () => {
    onClose();
    action();
  };
  return (
    <Command label="Search or jump" loop>
      <Command.Input
        autoFocus
        value={text}
        onValueChange={setText}
        placeholder="Page, action or opportunity…"
        className="h-12 w-full border-line border-b bg-transparent px-4 text-lg outline-none placeholder:text-muted"
      />
      <Command.List className="max-h-[50vh] overflow-auto p-1.5">
        <Command.Empty className="px-3 py-6 text-center text-muted">Nothing is called that.</Command.Empty>
        <FoundOpportunities text={text.trim()} onChoose={(id) => go(`/niches/opportunities/${id}`)} />
        <Group heading="Go to">
          {destinationsFor(scopes).map((place) => (
            <Item
              key={place.href}
              icon={place.icon}
              onSelect={() => go(place.href)}
              keys={place.key === undefined ? [] : ['g', place.key]}
            >
              {place.label}
            </Item>
          ))}
        </Group>
        <Group heading="Do">
          {ACTIONS.map((action) => (
            <Item key={action.href} icon={action.icon} onSelect={() => go(action.href)}>
              {action.label}
            </Item>
          ))}
          <Item icon={Sun} onSelect={act(() => chooseTheme('light'))}>
            Light look
          </Item>
          <Item icon={Moon} onSelect={act(() => chooseTheme('dark'))}>
            Dark look
          </Item>
          <Item icon={SunMoon} onSelect={act(() => chooseTheme('system'))}>
            Look as the device
          </Item>
          <Item icon={Keyboard} onSelect={onHelp} keys={['?']}>
            Show the keys
          </Item>
          <Item icon={LogOut} onSelect={act(signOut)}>
            Sign out
          </Item>
        </Group>
      </Command.List>
    </Command>
  );
}

function FoundOpportunities({ text, onChoose }: { text: string; onChoose: (id: string) => void }) {
  const asked = useDeferredValue(text);
  const [{ data }] = useQuery({ query: PaletteSearchDocument, variables: { text: asked }, pause: asked.length < 2 });
  const found = asked.length < 2 ? [] : (data?.opportunities.nodes ?? []);
  if (found.length === 0) return null;
  return (
    <Group heading="Opportunities">
      {found.map((opportunity) => (
        <Item
          key={opportunity.id}
          icon={ArrowRight}
          value={`${opportunity.name} ${text} ${opportunity.id}`}
          onSelect={() => onChoose(opportunity.id)}
          aside={
            <span className="text-muted text-sm">
              {formatScore(opportunity.score)} · {opportunity.analysis.name}
            </span>
          }
        >
          {opportunity.name}
        </Item>
      ))}
    </Group>
  );
}

function Group({ heading, children }: { heading: string; children: ReactNode }) {
  return (
    <Command.Group
      heading={heading}
      className="[&_[cmdk-group-heading]]:px-2.5 [&_[cmdk-group-heading]]:pt-2 [&_[cmdk-group-heading]]:pb-1 [&_[cmdk-group-heading]]:text-muted [&_[cmdk-group-heading]]:text-xs"
    >
      {children}
    </Command.Group>
  );
}

interface ItemProps {
  readonly icon: LucideIcon;
  readonly onSelect: () => void;
  readonly children: ReactNode;
  readonly keys?: readonly string[];
  readonly aside?: ReactNode;
  readonly value?: string;
}

function Item({ icon: Icon, onSelect, children, keys, aside, value }: ItemProps) {
  return (
    <Command.Item
      {...(value ? { value } : {})}
      onSelect={onSelect}
      className="flex h-9 cursor-pointer items-center gap-2.5 rounded-sm px-2.5 data-[selected=true]:bg-hover"
    >
      <Icon className="size-4 shrink-0 text-muted" aria-hidden />
      <span className="truncate">{children}</span>
      <span className="ml-auto flex shrink-0 gap-1">
        {aside}
        {keys?.map((key) => (
          <KeyCap key={key}>{key}</KeyCap>
        ))}
      </span>
    </Command.Item>
  );
}
