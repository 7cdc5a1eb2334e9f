'use client';

import { ChevronsUpDown, LogOut, ShieldCheck, SlidersHorizontal } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { Menu, MenuChoice, MenuChoices, MenuItem, MenuLabel, MenuLine } from '@/design/menu';
import { chooseTheme, currentTheme, THEMES, type Theme, themeOf } from '@/design/theme';
import { useSignOut } from './sign-out';

const THEME_LABELS: Record<Theme, string> = { light: 'Light', dark: 'Dark', system: 'As the device' };

/** Who is signed in, with the looks, the security page and the way out. */
export function PersonMenu({ name, email }: { name: string | null; email: string | null }) {
  const router = useRouter();
  const signOut = useSignOut();
  const [theme, setTheme] = useState<Theme>('system');
  return (
    <Menu
      side="top"
      align="start"
      trigger={
        <button
          type="button"
          onPointerDown={() => setTheme(currentTheme())}
          onFocus={() => setTheme(currentTheme())}
          className="flex h-11 items-center gap-2.5 rounded-md px-2 text-left hover:bg-hover data-[state=open]:bg-hover"
        >
          <span
            aria-hidden
            className="grid size-6 shrink-0 place-items-center rounded-full bg-accent-soft font-medium text-accent text-xs"
          >
            {(name ?? '\u00a0').slice(0, 1).toUpperCase()}
          </span>
          <span className="grid min-w-0 leading-4">
            <span className="truncate font-medium text-sm">
              <span className="sr-only">Account of </span>
              {name ?? '\u00a0'}
            </span>
            <span className="truncate text-muted text-xs">{email ?? '\u00a0'}</span>
          </span>
          <ChevronsUpDown className="ml-auto size-4 shrink-0 text-muted" aria-hidden />
        </button>
      }
    >
      <MenuLabel>Look</MenuLabel>
      <MenuChoices
        value={theme}
        onValueChange={(value) => {
          chooseTheme(themeOf(value));
          setTheme(themeOf(value));
        }}
      >
        {THEMES.map((each) => (
          <MenuChoice key={each} value={each} onSelect={(event) => event.preventDefault()}>
            {THEME_LABELS[each]}
          </MenuChoice>
        ))}
      </MenuChoices>
      <MenuLine />
      <MenuItem onSelect={() => router.push('/settings/security')}>
        <ShieldCheck aria-hidden /> Security
      </MenuItem>
      <MenuItem onSelect={() => router.push('/settings/preferences')}>
        <SlidersHorizontal aria-hidden /> Preferences
      </MenuItem>
      <MenuItem onSelect={signOut}>
        <LogOut aria-hidden /> Sign out
      </MenuItem>
    </Menu>
  );
}
