/** Languages with regions to choose from; another that is set already is kept. */
export const LOCALES = [
  'en',
  'en-GB',
  'en-US',
  'de',
  'de-AT',
  'de-CH',
  'es',
  'fr',
  'it',
  'nl',
  'pl',
  'pt-BR',
  'pt-PT',
  'sv',
  'ja',
] as const;

const names = new Intl.DisplayNames('en', { type: 'language' });

/** "de-CH" → "Swiss High German (de-CH)". */
export function localeName(locale: string): string {
  return `${names.of(locale) ?? locale} (${locale})`;
}
