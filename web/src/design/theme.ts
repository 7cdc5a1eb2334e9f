/** The looks a person can choose; `system` follows the device. */
export const THEMES = ['light', 'dark', 'system'] as const;
export type Theme = (typeof THEMES)[number];

export const THEME_COOKIE = 'theme';
const A_YEAR_SECONDS = 31_536_000;

/** Reads the choice from a cookie's value. The server renders with it, so that no page flashes in the wrong look. */
export function themeOf(value: string | undefined): Theme {
  return THEMES.find((theme) => theme === value) ?? 'system';
}

/** Changes the look at once and remembers it. */
export function chooseTheme(theme: Theme): void {
  if (theme === 'system') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is not in every browser that is supported.
  document.cookie = `${THEME_COOKIE}=${theme}; path=/; max-age=${A_YEAR_SECONDS}; samesite=lax`;
}

/** Takes over the look that goes with an account, on a device where none was chosen yet. */
export function adoptTheme(theme: Theme): void {
  const isChosen = document.cookie.split('; ').some((cookie) => cookie.startsWith(`${THEME_COOKIE}=`));
  if (!isChosen) chooseTheme(theme);
}

/** What is chosen now. */
export function currentTheme(): Theme {
  return themeOf(document.documentElement.dataset['theme']);
}
