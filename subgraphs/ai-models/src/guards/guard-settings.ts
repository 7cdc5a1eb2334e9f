/** A text that somebody else wrote: a page, a file, an answer of a tool. */
export interface UntrustedText {
  /** What it is, such as `search result 3`. */
  readonly label: string;
  readonly text: string;
}

export interface GuardSettings {
  /** Replaces what looks like a credential before anything is sent. */
  readonly redactSecrets: boolean;
  /** Replaces what looks like a person's address or number. */
  readonly redactPersonalData: boolean;
  /** Words that neither request nor answer may have; whole words, in any case. */
  readonly blockedTerms: readonly string[];
}

export type GuardFindingKind =
  | 'SECRET_REDACTED'
  | 'PERSONAL_DATA_REDACTED'
  | 'TERM_BLOCKED'
  | 'INSTRUCTION_IN_UNTRUSTED_TEXT'
  | 'TOOL_CALL_REFUSED'
  | 'OUTPUT_REPAIRED';

/** Something that a guard saw or did. */
export interface GuardFinding {
  readonly kind: GuardFindingKind;
  /** Where and what, without the thing itself. */
  readonly detail: string;
  readonly count: number;
}
