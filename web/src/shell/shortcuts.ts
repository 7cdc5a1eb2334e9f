/** What the keyboard asked for outside of any field. */
export type Shortcut =
  | { readonly kind: 'palette' }
  | { readonly kind: 'help' }
  | { readonly kind: 'jump'; readonly href: string };

interface KeyPress {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

/** A jump's second key has to follow within this time. */
const SEQUENCE_MS = 1_200;

/**
 * Reads single keys and two-key jumps. Keep one reader for a page: it remembers the `g` that may begin a jump.
 *
 * @param jumps addresses by their second key.
 */
export function createShortcutReader(jumps: ReadonlyMap<string, string>) {
  let startedAt = Number.NEGATIVE_INFINITY;
  return (press: KeyPress, isTyping: boolean, now: number): Shortcut | null => {
    if ((press.ctrlKey || press.metaKey) && press.key.toLowerCase() === 'k') return { kind: 'palette' };
    if (isTyping || press.ctrlKey || press.metaKey || press.altKey) return null;
    const href = now - startedAt < SEQUENCE_MS ? jumps.get(press.key) : undefined;
    startedAt = press.key === 'g' ? now : Number.NEGATIVE_INFINITY;
    if (href) return { kind: 'jump', href };
    return press.key === '?' ? { kind: 'help' } : null;
  };
}

/** Whether keys go into a field, a menu or a dialog rather than to the page. */
export function isTypingInto(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return (
    target.isContentEditable ||
    target.closest('input:not([type="checkbox"]), textarea, select, dialog, [role="menu"], [role="slider"]') !== null
  );
}
