import type { KeyRenamer } from '../query-plan.js';

/** What a plan will have fetched at one place of the merged data. */
export interface Spot {
  /** By key; `types` are the object types for which the key is fetched. */
  readonly fields: Map<string, { readonly types: Set<string>; readonly spot: Spot }>;
  /** The object types that may stand here. */
  readonly possible: Set<string>;
  /** Those of which a subgraph told the name that the object really has. */
  readonly identified: Set<string>;
  /** Under which interface's name an object of a type came here. */
  readonly interfaceObjects: Map<string, string>;
}

type ReadonlySpot = {
  readonly [K in keyof Spot]: Spot[K] extends Set<infer T>
    ? ReadonlySet<T>
    : Spot[K] extends Map<infer Key, infer V>
      ? ReadonlyMap<Key, V>
      : never;
};

export function createSpot(): Spot {
  return { fields: new Map(), possible: new Set(), identified: new Set(), interfaceObjects: new Map() };
}

/** The spot below a key, which now counts as fetched for these types. */
export function enterSpot(spot: Spot, key: string, types: ReadonlySet<string>): Spot {
  const entry = spot.fields.get(key) ?? { types: new Set(), spot: createSpot() };
  spot.fields.set(key, entry);
  for (const type of types) entry.types.add(type);
  return entry.spot;
}

/** Adds everything of one spot to another. */
export function mergeSpot(target: Spot, source: ReadonlySpot): void {
  for (const type of source.possible) target.possible.add(type);
  for (const type of source.identified) target.identified.add(type);
  for (const [type, seen] of source.interfaceObjects) target.interfaceObjects.set(type, seen);
  for (const [key, { types, spot }] of source.fields) mergeSpot(enterSpot(target, key, types), spot);
}

/** Moves what objects of some types have under a key to another key, as a plan's output rewrites do. */
export function renameKey(
  spot: Spot,
  { path, renameKeyTo }: KeyRenamer,
  types: ReadonlySet<string>,
  isSubtype: (name: string, condition: string) => boolean,
): void {
  const [segment, ...rest] = path;
  if (!segment) return;
  if ('TypenameEquals' in segment) {
    const within = [...types].filter((type) => segment.TypenameEquals.some((condition) => isSubtype(type, condition)));
    renameKey(spot, { path: rest, renameKeyTo }, new Set(within), isSubtype);
    return;
  }
  const entry = spot.fields.get(segment.Key);
  if (!entry) return;
  if (rest.length > 0) {
    renameKey(entry.spot, { path: rest, renameKeyTo }, entry.spot.possible, isSubtype);
    return;
  }
  const moved = new Set([...entry.types].filter((type) => types.has(type)));
  for (const type of moved) entry.types.delete(type);
  mergeSpot(enterSpot(spot, renameKeyTo, moved), entry.spot);
}
