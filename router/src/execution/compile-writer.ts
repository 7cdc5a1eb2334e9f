import {
  type GraphQLNamedType,
  type GraphQLOutputType,
  isAbstractType,
  isEnumType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { type Operation, type Selection, TYPENAME } from '../documents/operation.js';
import { type CollectContext, collectFields, type ResponseField } from './collect-fields.js';
import { jsonText, quote } from './json-text.js';
import { compileSource, literal, memberOf } from './source-text.js';

/** What the writer finds wrong with the data. Paths are in the client's terms. */
export interface WriteReport {
  /** A null, or something that cannot be shown, where null is not allowed. */
  missing(path: readonly (string | number)[], coordinate: string): void;
  /** A value that is not of the field's type. */
  invalid(path: readonly (string | number)[], coordinate: string, expected: string): void;
}

/** Writes the JSON text of `data`: the merged data as the client asked for it. */
export type Writer = (data: unknown, report: WriteReport) => string;

/**
 * Compiles an operation's response to one function over the merged data. Every function in it returns JSON text, or undefined when a null has
 * to rise further; where the path is needed for an error it is put together from the position's constant keys and the current list indices.
 */
export function compileWriter(context: CollectContext, operation: Operation): Writer {
  const emitter = new WriterSource(context);
  const root = emitter.object(operation.rootType, operation.selections, []);
  const body = `let report;
${emitter.declarations()}
function bad(v,nonNull,path,coordinate,expected){
if(v===null||v===undefined){if(!nonNull)return 'null';report.missing(path,coordinate);return undefined}
report.invalid(path,coordinate,expected);return nonNull?undefined:'null'}
function masked(nonNull,path,coordinate){if(!nonNull)return 'null';report.missing(path,coordinate);return undefined}
${emitter.functions()}
return function(data,rep){report=rep;try{const r=${root}(data);return r===undefined?'null':r}finally{report=undefined}}`;
  return compileSource<Writer>({ q: quote, J: jsonText, ...emitter.constants }, body);
}

/** Where a value stands: pieces of a source expression for its path. */
type Place = readonly string[];

/** The type that fields are written for; not exact when it stands for several, or for one that is not known. */
interface KnownType {
  readonly name: string;
  readonly isExact: boolean;
}

interface Position {
  readonly place: Place;
  /** A source expression. */
  readonly coordinate: string;
  readonly isNonNull: boolean;
}

class WriterSource {
  readonly constants: Record<string, unknown> = {};
  private readonly parts: string[] = [];
  private indices = 0;
  private readonly enums = new Map<string, string>();

  constructor(private readonly context: CollectContext) {}

  declarations(): string {
    return Array.from({ length: this.indices }, (_, index) => `let i${index}=0;`).join('');
  }

  functions(): string {
    return this.parts.join('\n');
  }

  /** A function over an object of a known type. Returns its name. */
  object(type: string, selections: readonly Selection[], place: Place): string {
    return this.fields(collectFields(this.context, type, selections), { name: type, isExact: true }, place);
  }

  private fields(fields: readonly ResponseField[], type: KnownType, place: Place): string {
    const lines = fields.map((field, index) => {
      const key = literal(`${index > 0 ? ',' : ''}${JSON.stringify(field.responseKey)}:`);
      return this.field(field, type, key, place);
    });
    return this.define(`let s='{',v,r;${lines.join('\n')}return s+'}'`);
  }

  private field(field: ResponseField, type: KnownType, key: string, place: Place): string {
    const isNonNull = isNonNullType(field.type);
    if (field.isNulled) return isNonNull ? 'return undefined;' : `s+=${key}+'null';`;
    const position: Position = {
      place: [...place, literal(field.responseKey)],
      coordinate: literal(`${type.name}.${field.name}`),
      isNonNull,
    };
    if (field.name === TYPENAME) {
      if (type.isExact) return `s+=${key}+${literal(JSON.stringify(type.name))};`;
      const unknown = `masked(true,${pathSource(position.place)},${position.coordinate})`;
      return `v=o.__typename;if(!T.has(v))return ${unknown};s+=${key}+q(v);`;
    }
    const text = this.value(field.type, field.selections, position);
    const read = `v=${memberOf('o', field.dataKey)};`;
    return isNonNull ? `${read}r=${text};if(r===undefined)return undefined;s+=${key}+r;` : `${read}s+=${key}+${text};`;
  }

  /** The source of an expression over `v`: a string, or undefined for a null that has to rise. */
  private value(type: GraphQLOutputType, selections: readonly Selection[], position: Position): string {
    const inner = isNonNullType(type) ? type.ofType : type;
    const bad = (expected: string) =>
      `bad(v,${position.isNonNull},${pathSource(position.place)},${position.coordinate},${literal(expected)})`;
    const orNull = (call: string) => (position.isNonNull ? call : `(${call}??'null')`);
    if (isListType(inner)) {
      const list = this.list(inner.ofType, selections, position);
      return `(Array.isArray(v)?${orNull(`${list}(v)`)}:${bad('list')})`;
    }
    if (isObjectType(inner) || isAbstractType(inner)) {
      const write = isObjectType(inner)
        ? this.object(inner.name, selections, position.place)
        : this.abstract(inner, selections, position);
      return `(typeof v==='object'&&v!==null&&!Array.isArray(v)?${orNull(`${write}(v)`)}:${bad(inner.name)})`;
    }
    return this.leaf(inner, position, bad);
  }

  private leaf(type: GraphQLNamedType, position: Position, bad: (expected: string) => string): string {
    if (isEnumType(type)) {
      const names = this.enumNames(
        type.name,
        type.getValues().map((value) => value.name),
      );
      const masked = `masked(${position.isNonNull},${pathSource(position.place)},${position.coordinate})`;
      return `(typeof v==='string'?(${names}.get(v)??${masked}):${bad(type.name)})`;
    }
    switch (type.name) {
      case 'String':
        return `(typeof v==='string'?q(v):${bad('String')})`;
      case 'ID':
        return `(typeof v==='string'?q(v):typeof v==='number'?'"'+v+'"':${bad('ID')})`;
      case 'Int':
        return `(typeof v==='number'&&(v|0)===v?''+v:${bad('Int')})`;
      case 'Float':
        // JSON text may hold numbers beyond the range of a double (1e999), which have no JSON text themselves.
        return `(typeof v==='number'&&v-v===0?''+v:${bad('Float')})`;
      case 'Boolean':
        return `(v===true?'true':v===false?'false':${bad('Boolean')})`;
      default:
        return `(v===null||v===undefined||v===Infinity||v===-Infinity?${bad(type.name)}:J(v))`;
    }
  }

  private list(type: GraphQLOutputType, selections: readonly Selection[], position: Position): string {
    const index = `i${this.indices++}`;
    const isNonNull = isNonNullType(type);
    const text = this.value(type, selections, { ...position, place: [...position.place, index], isNonNull });
    const write = isNonNull
      ? `r=${text};if(r===undefined)return undefined;s+=i>0?','+r:r;`
      : `r=${text};s+=i>0?','+r:r;`;
    return this.define(`let s='[',r;for(let i=0;i<o.length;i++){${index}=i;const v=o[i];${write}}return s+']'`);
  }

  /**
   * Switches on the runtime type. A type that clients do not know is null. One that is not told, or only by an interface's name, shows what is
   * selected whatever the type, and is null where the selection depends on the type.
   */
  private abstract(type: GraphQLNamedType, selections: readonly Selection[], position: Position): string {
    const { schema } = this.context;
    const groups = new Map<string, { readonly fields: ResponseField[]; readonly types: string[] }>();
    for (const possible of isAbstractType(type) ? schema.getPossibleTypes(type) : []) {
      const fields = collectFields(this.context, possible.name, selections);
      const key = JSON.stringify(fields.map(signature));
      const group = groups.get(key);
      if (group) group.types.push(possible.name);
      else groups.set(key, { fields, types: [possible.name] });
    }
    this.constants['T'] ??= new Set(
      Object.values(schema.getTypeMap())
        .filter(isObjectType)
        .map(({ name }) => name),
    );
    const cases = [...groups.values()].map(({ fields, types }) => {
      const [only] = types;
      const isExact = types.length === 1 && only !== undefined;
      const write = this.fields(fields, { name: isExact ? only : type.name, isExact }, position.place);
      return `${types.map((possible) => `case ${literal(possible)}:`).join('')}return ${write}(o);`;
    });
    const masked = `masked(${position.isNonNull},${pathSource(position.place)},${position.coordinate})`;
    const common = collectFields(this.context, type.name, selections);
    const dependsOnType = [...groups.values()].some(({ fields }) => keysOf(fields) !== keysOf(common));
    const write = dependsOnType ? null : this.fields(common, { name: type.name, isExact: false }, position.place);
    const names = Object.values(schema.getTypeMap())
      .filter(isInterfaceType)
      .map((item) => `case ${literal(item.name)}:`);
    return this.define(`switch(o.__typename){${cases.join('\n')}
case undefined:${names.join('')}return ${write === null ? masked : `${write}(o)`};
default:return ${masked}}`);
  }

  private enumNames(name: string, values: readonly string[]): string {
    const known = this.enums.get(name);
    if (known) return known;
    const constant = `E${this.enums.size}`;
    this.enums.set(name, constant);
    this.constants[constant] = new Map(values.map((value) => [value, JSON.stringify(value)]));
    return constant;
  }

  private define(body: string): string {
    const name = `f${this.parts.length}`;
    this.parts.push(`function ${name}(o){${body}}`);
    return name;
  }
}

/** Types whose fields have equal signatures are written by one function. */
function signature(field: ResponseField): unknown {
  return [field.responseKey, field.dataKey, String(field.type), field.isNulled, idsOf(field.selections)];
}

/** What is selected, whatever its types. */
function keysOf(fields: readonly ResponseField[]): string {
  return JSON.stringify(
    fields.map((field) => [field.responseKey, field.dataKey, field.isNulled, idsOf(field.selections)]),
  );
}

function idsOf(selections: readonly Selection[]): number[] {
  return selections.flatMap((item) => (item.kind === 'field' ? [item.id] : idsOf(item.selections)));
}

function pathSource(place: Place): string {
  return `[${place.join(',')}]`;
}
