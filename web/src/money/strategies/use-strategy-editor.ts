'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import { useClient } from 'urql';
import { useToast } from '@/design/toasts';
import { type StrategyFieldsFragment, UpdateStrategyDocument } from '@/gql/graphql';
import { explainFault, type Fault } from '@/graphql/fault';
import { type DraftErrors, draftErrors, draftOf, patchOf, type StrategyDraft } from './strategy-draft';

/** Why the last saving did not work. */
export type SaveProblem =
  | { readonly kind: 'refused'; readonly message: string }
  /** Somebody else changed it meanwhile. */
  | { readonly kind: 'overtaken'; readonly message: string }
  | { readonly kind: 'fault'; readonly fault: Fault };

export interface StrategyEditorState {
  readonly draft: StrategyDraft;
  readonly isDirty: boolean;
  readonly isSaving: boolean;
  readonly errors: DraftErrors;
  readonly problem: SaveProblem | null;
  readonly change: (change: (draft: StrategyDraft) => StrategyDraft) => void;
  /** Takes what is typed as saved at once; gives it back as unsaved when the platform refuses. */
  readonly save: (draft?: StrategyDraft) => Promise<boolean>;
  /** Gives up what is not saved. */
  readonly reset: () => void;
  /** Grows with each refused saving, so that the focus moves to the first error once. */
  readonly refusals: number;
}

/** The form of one strategy: its draft, and saving it optimistically. */
export function useStrategyEditor(strategy: StrategyFieldsFragment): StrategyEditorState {
  const client = useClient();
  const toast = useToast();
  const [saved, setSaved] = useState(() => draftOf(strategy));
  const [draft, setDraft] = useState(saved);
  const [isSaving, setSaving] = useState(false);
  const [errors, setErrors] = useState<DraftErrors>({});
  const [problem, setProblem] = useState<SaveProblem | null>(null);
  const [refusals, setRefusals] = useState(0);
  const version = useRef(strategy.version);
  const isDirty = draft !== saved;
  const latest = useRef({ draft, saved });
  latest.current = { draft, saved };

  const take = useCallback((fresh: StrategyFieldsFragment) => {
    version.current = fresh.version;
    const next = draftOf(fresh);
    setSaved(next);
    setDraft(next);
  }, []);

  // A newer version that came from elsewhere is shown, unless it would overwrite what is being typed.
  useEffect(() => {
    if (strategy.version > version.current && !isSaving && latest.current.draft === latest.current.saved)
      take(strategy);
  }, [strategy, isSaving, take]);

  const refuse = useCallback((found: DraftErrors, why: SaveProblem | null) => {
    setErrors(found);
    setProblem(why);
    setRefusals((count) => count + 1);
    return false;
  }, []);

  const save = useCallback(
    async (given?: StrategyDraft) => {
      const wanted = given ?? latest.current.draft;
      const before = latest.current.saved;
      if (given) setDraft(given);
      const read = patchOf(wanted);
      if (!read.ok) return refuse(read.errors, null);
      setErrors({});
      setProblem(null);
      setSaved(wanted);
      setSaving(true);
      const input = { id: strategy.id, version: version.current, patch: read.patch };
      const { data, error } = await client.mutation(UpdateStrategyDocument, { input }).toPromise();
      setSaving(false);
      const payload = data?.updateMonetizationStrategy;
      if (payload?.strategy) {
        version.current = payload.strategy.version;
        // What was typed while it was being saved stays, as unsaved.
        const fresh = draftOf(payload.strategy);
        setSaved(fresh);
        setDraft((now) => (now === wanted ? fresh : now));
        return true;
      }
      setSaved(before);
      if (error || !payload) {
        const fault: Fault = error
          ? { ...explainFault(error, 'the strategy'), what: 'The change was not saved.', safe: 'It is still here.' }
          : { what: 'The change was not saved.', safe: 'It is still here.', next: 'Save again.', requestId: null };
        return refuse({}, { kind: 'fault', fault });
      }
      const { byPath, other } = draftErrors(payload.userErrors);
      const isOvertaken = payload.userErrors.some(({ __typename }) => __typename === 'ConflictError');
      return refuse(byPath, other ? { kind: isOvertaken ? 'overtaken' : 'refused', message: other } : null);
    },
    [client, refuse, strategy.id],
  );

  const change = useCallback((how: (draft: StrategyDraft) => StrategyDraft) => setDraft(how), []);
  const reset = useCallback(() => {
    const { draft: lost, saved: kept } = latest.current;
    setDraft(kept);
    setErrors({});
    setProblem(null);
    toast({
      message: 'Changes were discarded.',
      durationMs: 10_000,
      action: { label: 'Undo', run: () => setDraft(lost) },
    });
  }, [toast]);

  return { draft, isDirty, isSaving, errors, problem, change, save, reset, refusals };
}
