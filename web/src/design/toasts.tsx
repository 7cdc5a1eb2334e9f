'use client';

import { X } from 'lucide-react';
import { createContext, type ReactNode, useCallback, useContext, useRef, useState } from 'react';
import { Button } from './button';

/** Something worth saying that does not stop the work. */
export interface Toast {
  readonly message: string;
  readonly action?: { readonly label: string; readonly run: () => void };
  /** How long it stays; 6 seconds if left out. */
  readonly durationMs?: number;
}

interface ShownToast extends Toast {
  readonly id: number;
}

const DURATION_MS = 6_000;
const Context = createContext<(toast: Toast) => () => void>(() => () => {});

/** Shows a toast and returns what takes it away again. */
export function useToast(): (toast: Toast) => () => void {
  return useContext(Context);
}

export function ToastProvider({ children }: { children: ReactNode }) {
  const [toasts, setToasts] = useState<readonly ShownToast[]>([]);
  const nextId = useRef(1);
  const remove = useCallback((id: number) => setToasts((shown) => shown.filter((toast) => toast.id !== id)), []);
  const show = useCallback(
    (toast: Toast) => {
      const id = nextId.current++;
      setToasts((shown) => [...shown.slice(-2), { ...toast, id }]);
      const timer = setTimeout(() => remove(id), toast.durationMs ?? DURATION_MS);
      return () => {
        clearTimeout(timer);
        remove(id);
      };
    },
    [remove],
  );
  return (
    <Context.Provider value={show}>
      {children}
      <div
        role="status"
        aria-live="polite"
        data-print="hide"
        className="fixed right-4 bottom-4 left-4 z-50 grid justify-items-end gap-2 sm:left-auto"
      >
        {toasts.map((toast) => (
          <div
            key={toast.id}
            className="flex max-w-md animate-rise items-center gap-3 rounded-md border border-line-strong bg-raised py-1.5 pr-1.5 pl-4 shadow-overlay"
          >
            <span>{toast.message}</span>
            {toast.action ? (
              <Button
                size="sm"
                onClick={() => {
                  toast.action?.run();
                  remove(toast.id);
                }}
              >
                {toast.action.label}
              </Button>
            ) : null}
            <Button look="quiet" size="icon" aria-label="Dismiss" onClick={() => remove(toast.id)}>
              <X aria-hidden />
            </Button>
          </div>
        ))}
      </div>
    </Context.Provider>
  );
}
