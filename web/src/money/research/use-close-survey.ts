'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import { useClient } from 'urql';
import { useToast } from '@/design/toasts';
import { CloseSurveyDocument } from '@/gql/graphql';

const UNDO_MS = 10_000;

/** Closes a survey ten seconds after it was asked for, so that it can be taken back; leaving the page does it at once. */
export function useCloseSurvey(id: string, onClosed: () => void) {
  const client = useClient();
  const toast = useToast();
  const [isClosing, setClosing] = useState(false);
  const waiting = useRef<(() => void) | null>(null);

  const close = useCallback(() => {
    if (waiting.current) return;
    setClosing(true);
    const commit = async () => {
      clearTimeout(timer);
      if (!waiting.current) return;
      waiting.current = null;
      const { data } = await client.mutation(CloseSurveyDocument, { input: { surveyId: id } }).toPromise();
      const payload = data?.closePriceSurvey;
      if (!payload?.survey)
        toast({ message: payload?.userErrors[0]?.message ?? 'The survey could not be closed. Try again.' });
      setClosing(false);
      onClosed();
    };
    const timer = setTimeout(() => void commit(), UNDO_MS);
    waiting.current = () => void commit();
    toast({
      message: 'The survey is being closed for good.',
      durationMs: UNDO_MS,
      action: {
        label: 'Undo',
        run: () => {
          clearTimeout(timer);
          waiting.current = null;
          setClosing(false);
        },
      },
    });
  }, [client, id, onClosed, toast]);

  useEffect(() => {
    const commit = () => waiting.current?.();
    window.addEventListener('pagehide', commit);
    return () => {
      window.removeEventListener('pagehide', commit);
      commit();
    };
  }, []);

  return { isClosing, close };
}
