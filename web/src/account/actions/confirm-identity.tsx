'use client';

import { createContext, type ReactNode, useCallback, useContext, useRef, useState } from 'react';
import { Dialog } from '@/design/dialog';
import { IdentityForm } from './identity-form';

const Context = createContext<() => Promise<boolean>>(async () => false);

/** Asks the person to prove who they are; answers whether they did. */
export function useConfirmIdentity(): () => Promise<boolean> {
  return useContext(Context);
}

/** Holds the one dialog that any sensitive change opens by itself. */
export function ConfirmIdentityProvider({ children }: { children: ReactNode }) {
  const [isOpen, setOpen] = useState(false);
  const waiting = useRef<((isConfirmed: boolean) => void)[]>([]);
  const ask = useCallback(
    () =>
      new Promise<boolean>((resolve) => {
        waiting.current.push(resolve);
        setOpen(true);
      }),
    [],
  );
  const settle = useCallback((isConfirmed: boolean) => {
    setOpen(false);
    for (const resolve of waiting.current.splice(0)) resolve(isConfirmed);
  }, []);
  return (
    <Context.Provider value={ask}>
      {children}
      <Dialog isOpen={isOpen} onClose={() => settle(false)} title="Confirm that it is you">
        <IdentityForm onConfirmed={() => settle(true)} onCancel={() => settle(false)} />
      </Dialog>
    </Context.Provider>
  );
}
