import type { Representations } from './compile-representations.js';
import { literal, memberOf } from './source-text.js';

/** A type whose representation is its name and one key that is no object. */
export interface PlainKey {
  readonly types: string[];
  readonly field: string;
  /** The representation's text up to the key's value. */
  readonly prefix: string;
}

/** `addByKey(o)`: finds an entity that was met before by the value of its key alone, without writing its representation again. */
export function emitAddByKey(keys: readonly PlainKey[]): { add: string; open: string; close: string } | null {
  if (keys.length === 0) return null;
  const branches = keys.map(
    ({ types, field, prefix }, index) =>
      `${types.map((type) => `case ${literal(type)}:`).join('')}{const v=${memberOf('o', field)};if(typeof v!=='string')break;
let p=m${index}.get(v);if(p===undefined){p=texts.length;m${index}.set(v,p);texts.push(${literal(prefix)}+q(v)+'}')}objects.push(o);places.push(p);return}`,
  );
  const maps = keys.map((_, index) => `m${index}`);
  return {
    add: `let ${maps.join()};function addByKey(o){switch(o.__typename){${branches.join('\n')}}add(o)}`,
    open: keys.map(({ prefix }, index) => `m${index}=known(reps,${literal(prefix)});`).join(''),
    close: `${maps.join('=')}=undefined;`,
  };
}

/** Lists are shared by several lookups, which find each other's entities. */
export function positionsAfter({ byKey }: Representations, prefix: string): Map<string, number> {
  let positions = byKey.get(prefix);
  if (!positions) {
    positions = new Map();
    byKey.set(prefix, positions);
  }
  return positions;
}
