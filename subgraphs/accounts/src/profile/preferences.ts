/** How a person wants the application to be. */
export interface Preferences {
  /** A BCP 47 tag, for example `de-CH`. */
  readonly locale: string;
  /** An IANA name, for example `Europe/Zurich`. */
  readonly timeZone: string;
  readonly theme: 'system' | 'light' | 'dark';
  /** Whether letters may tell of more than what concerns the account itself. */
  readonly wantsNews: boolean;
}

export const DEFAULT_PREFERENCES: Preferences = { locale: 'en', timeZone: 'UTC', theme: 'system', wantsNews: false };

/** What is stored, filled up with what is not. */
export function withDefaults(stored: Partial<Preferences>): Preferences {
  return { ...DEFAULT_PREFERENCES, ...stored };
}

/** The tag in its canonical form; null when it is none. */
export function canonicalLocale(tag: string): string | null {
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? null;
  } catch {
    return null;
  }
}

export function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }) !== undefined;
  } catch {
    return false;
  }
}
