'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import { useToast } from '@/design/toasts';
import type { Fault } from '@/graphql/fault';
import type { FormErrors } from './form-errors';

/** What became of sending a draft. */
export type SaveResult<TRecord> =
  | { readonly kind: 'saved'; readonly record: TRecord }
  | {
      readonly kind: 'refused';
      readonly errors: FormErrors;
      readonly message: string | null;
      readonly isOvertaken: boolean;
    }
  | { readonly kind: 'fault'; readonly fault: Fault };

/** Why the last saving did not work, where no single field is at fault. */
export type SaveProblem =
  | { readonly kind: 'refused'; readonly message: string; readonly isOvertaken: boolean }
  | { readonly kind: 'fault'; readonly fault: Fault };

export interface RecordForm<TDraft> {
  readonly draft: TDraft;
  readonly isDirty: boolean;
  readonly isSaving: boolean;
  readonly errors: FormErrors;
  readonly problem: SaveProblem | null;
  /** Grows with each refused saving, so that the focus moves to the first error once. */
  readonly refusals: number;
  readonly change: (change: (draft: TDraft) => TDraft) => void;
  readonly save: () => Promise<boolean>;
  /** Gives up what is not saved, with ten seconds to take that back. */
  readonly reset: () => void;
}

interface RecordFormOptions<TRecord, TDraft> {
  readonly record: TRecord;
  readonly draftOf: (record: TRecord) => TDraft;
  readonly send: (draft: TDraft, version: number) => Promise<SaveResult<TRecord>>;
}

/** The form of one versioned record: its draft, and saving the version that was seen. */
export function useRecordForm<TRecord extends { readonly version: number }, TDraft>({
  record,
  draftOf,
  send,
}: RecordFormOptions<TRecord, TDraft>): RecordForm<TDraft> {
  const toast = useToast();
  const [saved, setSaved] = useState(() => draftOf(record));
  const [draft, setDraft] = useState(saved);
  const [isSaving, setSaving] = useState(false);
  const [errors, setErrors] = useState<FormErrors>({});
  const [problem, setProblem] = useState<SaveProblem | null>(null);
  const [refusals, setRefusals] = useState(0);
  const version = useRef(record.version);
  const latest = useRef({ draft, saved, send, draftOf });
  latest.current = { draft, saved, send, draftOf };

  // A newer version that came from elsewhere is shown, unless it would overwrite what is being typed.
  useEffect(() => {
    const { draft: typed, saved: kept, draftOf: read } = latest.current;
    if (record.version <= version.current || isSaving || typed !== kept) return;
    version.current = record.version;
    const fresh = read(record);
    setSaved(fresh);
    setDraft(fresh);
  }, [record, isSaving]);

  const save = useCallback(async () => {
    const wanted = latest.current.draft;
    setSaving(true);
    const result = await latest.current.send(wanted, version.current);
    setSaving(false);
    setErrors(result.kind === 'refused' ? result.errors : {});
    if (result.kind === 'saved') {
      version.current = result.record.version;
      setProblem(null);
      const fresh = latest.current.draftOf(result.record);
      setSaved(fresh);
      // What was typed while it was being saved stays, as unsaved.
      setDraft((now) => (now === wanted ? fresh : now));
      return true;
    }
    setProblem(result.kind === 'refused' ? refusalOf(result.message, result.isOvertaken) : result);
    setRefusals((count) => count + 1);
    return false;
  }, []);

  const reset = useCallback(() => {
    const { draft: lost, saved: kept } = latest.current;
    setDraft(kept);
    setErrors({});
    setProblem(null);
    if (lost === kept) return;
    toast({
      message: 'Changes were discarded.',
      durationMs: 10_000,
      action: { label: 'Undo', run: () => setDraft(lost) },
    });
  }, [toast]);

  const change = useCallback((how: (draft: TDraft) => TDraft) => setDraft(how), []);
  return { draft, isDirty: draft !== saved, isSaving, errors, problem, refusals, change, save, reset };
}

function refusalOf(message: string | null, isOvertaken: boolean): SaveProblem | null {
  return message === null ? null : { kind: 'refused', message, isOvertaken };
}
