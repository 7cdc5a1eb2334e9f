import { posix } from 'node:path';

/** Where a file stands in the tree. */
export type Place =
  | { kind: 'package' | 'subgraph'; name: string; inner: string }
  | { kind: 'router' | 'playground' | 'web' | 'e2e' | 'bench'; name: string; inner: string };

/** @param path from the top of the repository; undefined for files that belong to no workspace */
export function placeOf(path: string): Place | undefined {
  const [top = '', second = '', ...rest] = path.split('/');
  if (top === 'packages') return { kind: 'package', name: second, inner: rest.join('/') };
  if (top === 'subgraphs') return { kind: 'subgraph', name: second, inner: rest.join('/') };
  if (top === 'router' && second === 'playground') return { kind: 'playground', name: top, inner: rest.join('/') };
  if (top === 'router' || top === 'web' || top === 'e2e' || top === 'bench') {
    return { kind: top, name: top, inner: [second, ...rest].join('/') };
  }
  return undefined;
}

/** The folder that holds a place's package.json. */
export function folderOf(place: Place): string {
  if (place.kind === 'package') return `packages/${place.name}`;
  if (place.kind === 'subgraph') return `subgraphs/${place.name}`;
  return place.kind === 'playground' ? 'router/playground' : place.name;
}

/** The file that a relative specifier names, from the top of the repository, still with the extension it was written with. */
export function resolveRelative(fromFile: string, specifier: string): string {
  return posix.normalize(posix.join(posix.dirname(fromFile), specifier));
}

/** Whether a file is a test or helps tests: it may use what products may not. */
export function isTest(path: string): boolean {
  return /\.test\.tsx?$/.test(path) || /\/(tests|fixtures|testing)\//.test(path);
}

/** `mongoose` for `mongoose/x`, `@a/b` for `@a/b/c`. */
export function packageNameOf(specifier: string): string {
  const parts = specifier.split('/');
  return specifier.startsWith('@') ? parts.slice(0, 2).join('/') : (parts[0] ?? specifier);
}
