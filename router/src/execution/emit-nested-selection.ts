import type { RequiresSelection } from '../planning/query-plan.js';
import type { Supergraph } from '../planning/supergraph.js';
import { isOneOf, literal, memberOf } from './source-text.js';

interface NestedField {
  readonly name: string;
  readonly alias: string;
  readonly selections: RequiresSelection[];
  /** The types it is wanted for, null for all. */
  types: Set<string> | null;
}

/**
 * Adds a function that writes a composite value of a representation, and returns its name. Keys that are not there are left out; a value
 * whose type is not known counts as satisfying every type condition.
 */
export function emitNestedSelection(
  supergraph: Supergraph,
  selections: readonly RequiresSelection[],
  source: string[],
): string {
  const fields = new Map<string, NestedField>();
  gather(supergraph, selections, null, fields);
  const needsType = [...fields.values()].some((field) => field.types !== null);
  const lines: string[] = [];
  for (const field of fields.values()) {
    const text =
      field.selections.length > 0
        ? `${emitNestedSelection(supergraph, field.selections, source)}(x)`
        : `(typeof x==='string'?q(x):J(x))`;
    const isWanted = field.types === null ? '' : `if(${isOneOf('t', [...field.types], true)})`;
    lines.push(
      `x=${memberOf('v', field.name)};`,
      field.alias === field.name ? '' : `if(x===undefined)x=${memberOf('v', field.alias)};`,
      `${isWanted}if(x!==undefined)k+=(k.length>1?',':'')+${literal(`"${field.alias}":`)}+${text};`,
    );
  }
  const self = `n${source.length}`;
  source.push(`function ${self}(v){if(v===null||v===undefined)return 'null';
if(Array.isArray(v)){let k='[';for(let i=0;i<v.length;i++)k+=(i>0?',':'')+${self}(v[i]);return k+']'}
if(typeof v!=='object')return J(v);
let x,k='{';${needsType ? 'const t=v.__typename;' : ''}${lines.join('')}return k+'}'}`);
  return self;
}

function gather(
  supergraph: Supergraph,
  selections: readonly RequiresSelection[],
  types: ReadonlySet<string> | null,
  fields: Map<string, NestedField>,
): void {
  for (const item of selections) {
    if (item.kind === 'InlineFragment') {
      const under = new Set([item.typeCondition, ...(supergraph.subtypes.get(item.typeCondition) ?? [])]);
      const both = types === null ? under : new Set([...under].filter((name) => types.has(name)));
      gather(supergraph, item.selections, both, fields);
      continue;
    }
    const alias = item.alias ?? item.name;
    const known = fields.get(alias);
    if (!known) {
      fields.set(alias, {
        name: item.name,
        alias,
        selections: [...(item.selections ?? [])],
        types: types && new Set(types),
      });
      continue;
    }
    known.selections.push(...(item.selections ?? []));
    known.types = known.types === null || types === null ? null : new Set([...known.types, ...types]);
  }
}
