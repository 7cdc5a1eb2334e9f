'use client';

import { Menu as MenuIcon, Search } from 'lucide-react';
import { usePathname, useRouter } from 'next/navigation';
import { type ReactNode, useEffect, useState } from 'react';
import { Provider } from 'urql';
import { ConfirmIdentityProvider } from '@/account/actions/confirm-identity';
import { Button } from '@/design/button';
import { Dialog } from '@/design/dialog';
import { Mark } from '@/design/mark';
import { ToastProvider } from '@/design/toasts';
import { createGraphqlClient } from '@/graphql/client';

import { useSessionWatch } from '@/graphql/use-session-watch';

import { AlertStateProvider } from '@/niches/watching/alert-state';
import { CommandPalette } from './command-palette';
import { destinationOf, jumps } from './destinations';
import { KeyboardHelp } from './keyboard-help';
import { OfflineBar } from './offline-bar';
import { Rail } from './rail';
import { createShortcutReader, isTypingInto } from './shortcuts';

type Overlay = 'palette' | 'help' | 'rail' | null;

/** The frame of the signed-in application: rail, palette, keys, toasts. Pages are drawn into its main part. */
export function AppShell({ children }: { children: ReactNode }) {
  const [client] = useState(createGraphqlClient);
  const [overlay, setOverlay] = useState<Overlay>(null);
  const pathname = usePathname();
  // A dialog that closes because another opens must not close that one.
  const closeOf = (which: Overlay) => () => setOverlay((open) => (open === which ? null : open));
  useGlobalKeys(setOverlay);
  useSessionWatch();
  // biome-ignore lint/correctness/useExhaustiveDependencies: arriving somewhere closes what led there.
  useEffect(() => setOverlay(null), [pathname]);

  return (
    <Provider value={client}>
      <ToastProvider>
        <ConfirmIdentityProvider>
          <AlertStateProvider>
            <nav aria-label="Skip">
              <a
                href="#main"
                className="sr-only z-50 rounded-md bg-accent-solid px-3 py-2 text-on-accent focus:not-sr-only focus:fixed focus:top-2 focus:left-2"
              >
                Skip to content
              </a>
            </nav>
            <div className="min-h-dvh md:grid md:grid-cols-[13.5rem_minmax(0,1fr)] print:block">
              <header data-print="hide" className="sticky top-0 hidden h-dvh border-line border-r bg-sunken md:block">
                <Rail onSearch={() => setOverlay('palette')} onHelp={() => setOverlay('help')} />
              </header>
              <div className="flex min-w-0 flex-col">
                <TopBar onMenu={() => setOverlay('rail')} onSearch={() => setOverlay('palette')} />
                <OfflineBar />
                <main id="main" tabIndex={-1} className="w-full flex-1 px-4 pt-5 pb-16 sm:px-7 md:pt-6">
                  {children}
                </main>
              </div>
            </div>
            <Dialog
              isOpen={overlay === 'rail'}
              onClose={closeOf('rail')}
              title="Navigation"
              hasHeader={false}
              className="m-0 h-dvh max-h-none w-64 rounded-none border-0 border-line-strong border-r bg-sunken"
            >
              <Rail onSearch={() => setOverlay('palette')} onHelp={() => setOverlay('help')} />
            </Dialog>
            <CommandPalette
              isOpen={overlay === 'palette'}
              onClose={closeOf('palette')}
              onHelp={() => setOverlay('help')}
            />
            <KeyboardHelp isOpen={overlay === 'help'} onClose={closeOf('help')} />
          </AlertStateProvider>
        </ConfirmIdentityProvider>
      </ToastProvider>
    </Provider>
  );
}

function TopBar({ onMenu, onSearch }: { onMenu: () => void; onSearch: () => void }) {
  const here = destinationOf(usePathname());
  return (
    <header
      data-print="hide"
      className="sticky top-0 z-30 flex h-12 items-center gap-2 border-line border-b bg-surface px-2 md:hidden"
    >
      <Button look="quiet" size="icon" aria-label="Open navigation" onClick={onMenu}>
        <MenuIcon aria-hidden />
      </Button>
      <Mark />
      <span className="font-medium">{here?.label ?? 'pAIssive Income'}</span>
      <Button look="quiet" size="icon" aria-label="Search or jump" className="ml-auto" onClick={onSearch}>
        <Search aria-hidden />
      </Button>
    </header>
  );
}

function useGlobalKeys(open: (overlay: Overlay) => void) {
  const router = useRouter();
  useEffect(() => {
    const read = createShortcutReader(jumps());
    function onKeyDown(event: KeyboardEvent) {
      const shortcut = read(event, isTypingInto(event.target), event.timeStamp);
      if (!shortcut) return;
      event.preventDefault();
      if (shortcut.kind === 'jump') router.push(shortcut.href);
      else open(shortcut.kind);
    }
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [open, router]);
}
