import {
  type EntityRequest,
  keyRenamer,
  type PathSegment,
  type RequiresSelection,
  type Rewrite,
  valueSetter,
} from '../planning/query-plan.js';
import { type Supergraph, satisfies } from '../planning/supergraph.js';
import { emitAddByKey, type PlainKey, positionsAfter } from './add-by-key.js';
import { emitNestedSelection } from './emit-nested-selection.js';
import { jsonText, quote } from './json-text.js';
import { applyRewrites } from './rewrites.js';
import { compileSource, isOneOf, literal, memberOf } from './source-text.js';

/** The entities that one request asks about, each representation once. */
export interface Representations {
  /** JSON texts, by position in the request. */
  readonly texts: string[];
  readonly positions: Map<string, number>;
  /** For representations of one plain key, most of all: their positions by the text before the key's value, then by that value. */
  readonly byKey: Map<string, Map<string, number>>;
}

export function noRepresentations(): Representations {
  return { texts: [], positions: new Map(), byKey: new Map() };
}

/** The objects that answers are merged into, and where in the answer each finds its entity. */
export interface EntityTargets {
  readonly objects: Record<string, unknown>[];
  readonly positions: number[];
}

/** Walks the merged data along the plan's paths and writes a representation of every entity there. */
export type CollectEntities = (data: unknown, representations: Representations, targets: EntityTargets) => void;

/**
 * Compiles the paths and `requires` of an entity request to one function. Per entity it is a type switch and a string concatenation; entities
 * that miss a required key, or whose keys are all null, are left out.
 */
export function compileRepresentations(
  supergraph: Supergraph,
  request: EntityRequest,
  paths: readonly (readonly PathSegment[])[],
): CollectEntities {
  const rewrites = request.inputRewrites ?? [];
  const isSubtype = (name: string, condition: string) => satisfies(supergraph, name, condition);
  const simple = rewrites.every(isTypenameSetter);
  const source: string[] = ['let texts,positions,objects,places;'];
  const plainKeys = new Map<string, PlainKey>();
  source.push(emitRepresent(supergraph, request.requires ?? [], simple ? rewrites : [], source, plainKeys));
  source.push(emitAdd(!simple));
  const byKey = simple ? emitAddByKey([...plainKeys.values()]) : null;
  if (byKey) source.push(byKey.add);
  const entries = paths.map((path, index) =>
    emitWalk(supergraph, path, `w${index}_`, source, byKey ? 'addByKey' : 'add'),
  );
  source.push(`return function(data,reps,targets){texts=reps.texts;positions=reps.positions;objects=targets.objects;places=targets.positions;${byKey?.open ?? ''}
${entries.map((entry) => `${entry}(data);`).join('')}texts=positions=objects=places=undefined;${byKey?.close ?? ''}}`);

  const rewrite = (text: string) => {
    const value: unknown = JSON.parse(text);
    applyRewrites(rewrites, value, isSubtype);
    return JSON.stringify(value);
  };
  return compileSource<CollectEntities>({ q: quote, J: jsonText, rewrite, known: positionsAfter }, source.join('\n'));
}

function emitAdd(mustRewrite: boolean): string {
  return `function add(o){let t=represent(o);if(t===undefined)return;${mustRewrite ? 't=rewrite(t);' : ''}
let p=positions.get(t);if(p===undefined){p=texts.length;positions.set(t,p);texts.push(t)}objects.push(o);places.push(p)}`;
}

/** One function per step. Lists are entered wherever they are met, so `@` needs no step of its own. */
function emitWalk(
  supergraph: Supergraph,
  path: readonly PathSegment[],
  prefix: string,
  source: string[],
  add: string,
): string {
  const steps = path.filter((segment) => segment !== '@');
  const name = (index: number) => `${prefix}${index}`;
  for (let index = 0; index <= steps.length; index++) {
    const step = steps[index];
    const self = name(index);
    source.push(`function ${self}(v){if(v===null||typeof v!=='object')return;
if(Array.isArray(v)){for(let i=0;i<v.length;i++)${self}(v[i]);return}
${step === undefined ? `${add}(v);` : emitStep(supergraph, step, name(index + 1))}}`);
  }
  return name(0);
}

function emitStep(supergraph: Supergraph, step: Exclude<PathSegment, '@'>, next: string): string {
  if ('Field' in step) return `${next}(${memberOf('v', step.Field)});`;
  const names = step.TypeCondition.flatMap((condition) => typesUnder(supergraph, condition));
  return `const t=v.__typename;if(${isOneOf('t', [...new Set(names)], true)})${next}(v);`;
}

/** A condition's own name counts: it is the runtime type of interface objects. */
export function typesUnder(supergraph: Supergraph, condition: string): string[] {
  return [condition, ...(supergraph.subtypes.get(condition) ?? [])];
}

/** `represent(o)`: the JSON text of an entity's representation, or undefined when there can be none. */
function emitRepresent(
  supergraph: Supergraph,
  requires: readonly RequiresSelection[],
  rewrites: readonly Rewrite[],
  source: string[],
  plainKeys: Map<string, PlainKey>,
): string {
  const fragments = requires.filter((item) => item.kind === 'InlineFragment');
  const shared = requires.filter((item) => item.kind === 'Field');
  const types = new Set(fragments.flatMap((fragment) => typesUnder(supergraph, fragment.typeCondition)));
  const cases = new Map<string, string[]>();
  for (const type of types) {
    const body = emitCase(supergraph, type, [...shared, ...fragments], rewrites, source, plainKeys);
    cases.set(body, [...(cases.get(body) ?? []), type]);
  }
  const branches = [...cases].map(
    ([body, names]) => `${names.map((type) => `case ${literal(type)}:`).join('')}{${body}}`,
  );
  return `function represent(o){let v,k,some=false;switch(o.__typename){${branches.join('\n')}}return undefined}`;
}

interface RequiredField {
  readonly name: string;
  readonly alias: string;
  readonly selections: RequiresSelection[];
}

function emitCase(
  supergraph: Supergraph,
  type: string,
  requires: readonly RequiresSelection[],
  rewrites: readonly Rewrite[],
  source: string[],
  plainKeys: Map<string, PlainKey>,
): string {
  const fields = new Map<string, RequiredField>();
  gatherFields(supergraph, type, requires, fields);
  const typename = rewrites.reduce((name, rewrite) => rewriteTypename(supergraph, name, rewrite), type);
  const start = `{"__typename":${JSON.stringify(typename)}`;
  notePlainKey(plainKeys, type, start, fields);
  const lines = [`k=${literal(start)};`];
  for (const field of fields.values()) {
    if (field.alias === '__typename') continue;
    const nested = field.selections.length > 0 ? emitNestedSelection(supergraph, field.selections, source) : null;
    lines.push(`v=${memberOf('o', field.name)};`);
    if (field.alias !== field.name) lines.push(`if(v===undefined)v=${memberOf('o', field.alias)};`);
    lines.push('if(v===undefined)return undefined;if(v!==null)some=true;');
    const text = nested ? `${nested}(v)` : `(typeof v==='string'?q(v):J(v))`;
    lines.push(`k+=${literal(`,"${field.alias}":`)}+${text};`);
  }
  lines.push("return some?k+'}':undefined;");
  return lines.join('');
}

function notePlainKey(
  plainKeys: Map<string, PlainKey>,
  type: string,
  start: string,
  fields: ReadonlyMap<string, RequiredField>,
): void {
  const [field, ...others] = [...fields.values()].filter(({ alias }) => alias !== '__typename');
  if (!field || others.length > 0 || field.selections.length > 0 || field.alias !== field.name) return;
  const prefix = `${start},"${field.alias}":`;
  const known = plainKeys.get(prefix);
  if (known) known.types.push(type);
  else plainKeys.set(prefix, { types: [type], field: field.name, prefix });
}

/** The fields that a runtime type must show, merged over all fragments that apply to it. */
function gatherFields(
  supergraph: Supergraph,
  type: string,
  requires: readonly RequiresSelection[],
  fields: Map<string, RequiredField>,
): void {
  for (const item of requires) {
    if (item.kind === 'InlineFragment') {
      if (satisfies(supergraph, type, item.typeCondition)) gatherFields(supergraph, type, item.selections, fields);
      continue;
    }
    const alias = item.alias ?? item.name;
    const known = fields.get(alias);
    if (known) known.selections.push(...(item.selections ?? []));
    else fields.set(alias, { name: item.name, alias, selections: [...(item.selections ?? [])] });
  }
}

function isTypenameSetter(rewrite: Rewrite): boolean {
  const path = keyRenamer(rewrite) ? [] : (valueSetter(rewrite)?.path ?? []);
  const last = path.at(-1);
  return (
    path.length <= 2 &&
    last !== undefined &&
    'Key' in last &&
    last.Key === '__typename' &&
    path.slice(0, -1).every((segment) => 'TypenameEquals' in segment)
  );
}

function rewriteTypename(supergraph: Supergraph, name: string, rewrite: Rewrite): string {
  const setter = valueSetter(rewrite);
  const [condition] = setter?.path ?? [];
  if (!setter || !condition) return name;
  const applies =
    !('TypenameEquals' in condition) || condition.TypenameEquals.some((type) => satisfies(supergraph, name, type));
  return applies ? setter.setValueTo : name;
}
