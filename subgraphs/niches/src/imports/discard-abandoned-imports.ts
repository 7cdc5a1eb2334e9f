import { discardImport, type ImportKeywordsDeps } from './import-keywords.js';

/** Longer than any import takes. */
const ABANDONED_AFTER_MS = 60 * 60 * 1_000;

/** Deletes the rows of imports whose process died before they were finished. Returns how many there were. */
export async function discardAbandonedImports(deps: ImportKeywordsDeps): Promise<number> {
  const ids = await deps.imports.findAbandoned(new Date(deps.now().getTime() - ABANDONED_AFTER_MS));
  for (const id of ids) await discardImport(deps, id);
  return ids.length;
}
