/**
 * A compiled module by its path from the root. A subgraph exports nothing to others, and what is measured is what runs: its
 * build.
 */
export function built(path) {
  return import(new URL(`../../${path}`, import.meta.url).href);
}
