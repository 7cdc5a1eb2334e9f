/** Why something could not be done, in words for whoever asked. */
export interface Fault {
  readonly kind: 'not_found' | 'conflict' | 'invalid';
  readonly message: string;
  /** The path below `input`. */
  readonly field: readonly string[];
}

/** What a use-case answers: what came of it, or what its caller can correct. */
export type Outcome<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly fault: Fault };

export function done<Value>(value: Value): Outcome<Value> {
  return { ok: true, value };
}

export function notFound(what: string, ...field: string[]): { readonly ok: false; readonly fault: Fault } {
  return { ok: false, fault: { kind: 'not_found', message: `There is no such ${what} here.`, field } };
}

export function conflict(message: string, ...field: string[]): { readonly ok: false; readonly fault: Fault } {
  return { ok: false, fault: { kind: 'conflict', message, field } };
}

export function invalid(message: string, ...field: string[]): { readonly ok: false; readonly fault: Fault } {
  return { ok: false, fault: { kind: 'invalid', message, field } };
}
