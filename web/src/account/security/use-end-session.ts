'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import { useMutation } from 'urql';
import { useToast } from '@/design/toasts';
import { EndSessionDocument } from '@/gql/graphql';

const UNDO_MS = 10_000;

/** Signs a device out ten seconds after it was asked for, so that it can be taken back; leaving the page does it at once. */
export function useEndSession(onEnded: () => void) {
  const toast = useToast();
  const [, endSession] = useMutation(EndSessionDocument);
  const [ending, setEnding] = useState<ReadonlySet<string>>(new Set());
  const waiting = useRef(new Map<string, () => void>());

  const keep = useCallback(
    (id: string) => setEnding((before) => new Set([...before].filter((each) => each !== id))),
    [],
  );

  const end = useCallback(
    ({ id, device }: { id: string; device: string }) => {
      if (waiting.current.has(id)) return;
      setEnding((before) => new Set([...before, id]));
      const commit = async () => {
        clearTimeout(timer);
        if (!waiting.current.delete(id)) return;
        const { data, error } = await endSession({ input: { sessionId: id } });
        const problem = data?.endSession?.userErrors[0]?.message;
        if (error || problem) toast({ message: problem ?? `${device} could not be signed out. Try again.` });
        onEnded();
        keep(id);
      };
      const timer = setTimeout(() => void commit(), UNDO_MS);
      waiting.current.set(id, () => void commit());
      toast({
        message: `${device} is being signed out.`,
        durationMs: UNDO_MS,
        action: {
          label: 'Undo',
          run: () => {
            clearTimeout(timer);
            waiting.current.delete(id);
            keep(id);
          },
        },
      });
    },
    [endSession, keep, onEnded, toast],
  );

  useEffect(() => {
    const left = waiting.current;
    const commitAll = () => {
      for (const commit of [...left.values()]) commit();
    };
    window.addEventListener('pagehide', commitAll);
    return () => {
      window.removeEventListener('pagehide', commitAll);
      commitAll();
    };
  }, []);

  return { ending, end };
}
