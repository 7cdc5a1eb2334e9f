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
import { type Condition, type Operation, TYPENAME } from '../documents/operation.js';
import { type CollectContext, collectFields, type ResponseField, type SelectionEntry } from './collect-fields.js';
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
export type Writer = (data: unknown, variables: readonly unknown[], report: WriteReport) => string;

/**
 * Compiles an operation's response to one function over the merged data. Every function in it returns JSON text, or undefined when a null has
 * to rise further; where the path is needed for an error it is put together from the position's constant keys and the current list indices.
 */
export function compileWriter(context: CollectContext, operation: Operation): Writer {
  const emitter = new WriterSource(context);
  const root = emitter.object(operation.rootType, [{ selections: operation.selections, conditions: [] }], []);
  const body = `let c,report;
${emitter.declarations()}
function bad(v,nonNull,path,coordinate,expected){
if(v===null||v===undefined){if(!nonNull)return 'null';report.missing(path,coordinate);return undefined}
report.invalid(path,coordinate,expected);return nonNull?undefined:'null'}
function masked(nonNull,path,coordinate){if(!nonNull)return 'null';report.missing(path,coordinate);return undefined}
${emitter.functions()}
return function(data,variables,rep){c=variables;report=rep;try{const r=${root}(data);return r===undefined?'null':r}finally{c=report=undefined}}`;
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
  object(type: string, entries: readonly SelectionEntry[], place: Place): string {
    return this.fields(collectFields(this.context, type, entries), { name: type, isExact: true }, place);
  }

  private fields(fields: readonly ResponseField[], type: KnownType, place: Place): string {
    const lines: string[] = [];
    let first: 'yes' | 'no' | 'maybe' = 'yes';
    for (const field of fields) {
      const key = literal(`${JSON.stringify(field.responseKey)}:`);
      const comma =
        first === 'yes'
          ? key
          : first === 'no'
            ? literal(`,${JSON.stringify(field.responseKey)}:`)
            : `(s.length>1?',':'')+${key}`;
      const line = this.field(field, type, comma, place);
      if (field.alternatives.length === 0) {
        lines.push(line);
        first = 'no';
      } else {
        lines.push(`if(${conditionSource(field.alternatives)}){${line}}`);
        if (first === 'yes') first = 'maybe';
      }
    }
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
    const text = this.value(field.type, field.entries, position);
    const read = `v=${memberOf('o', field.dataKey)};`;
    return isNonNull ? `${read}r=${text};if(r===undefined)return undefined;s+=${key}+r;` : `${read}s+=${key}+${text};`;
  }

  /** The source of an expression over `v`: a string, or undefined for a null that has to rise. */
  private value(type: GraphQLOutputType, entries: readonly SelectionEntry[], position: Position): string {
    const inner = isNonNullType(type) ? type.ofType : type;
    const bad = (expected: string) =>
      `bad(v,${position.isNonNull},${pathSource(position.place)},${position.coordinate},${literal(expected)})`;
    const orNull = (call: string) => (position.isNonNull ? call : `(${call}??'null')`);
    if (isListType(inner)) {
      const list = this.list(inner.ofType, entries, position);
      return `(Array.isArray(v)?${orNull(`${list}(v)`)}:${bad('list')})`;
    }
    if (isObjectType(inner) || isAbstractType(inner)) {
      const write = isObjectType(inner)
        ? this.object(inner.name, entries, position.place)
        : this.abstract(inner, entries, position);
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
        return `(typeof v==='number'?''+v:${bad('Float')})`;
      case 'Boolean':
        return `(v===true?'true':v===false?'false':${bad('Boolean')})`;
      default:
        return `(v===null||v===undefined?${bad(type.name)}:J(v))`;
    }
  }

  private list(type: GraphQLOutputType, entries: readonly SelectionEntry[], position: Position): string {
    const index = `i${this.indices++}`;
    const isNonNull = isNonNullType(type);
    const text = this.value(type, entries, { ...position, place: [...position.place, index], isNonNull });
    const write = isNonNull
      ? `r=${text};if(r===undefined)return undefined;s+=i>0?','+r:r;`
      : `r=${text};s+=i>0?','+r:r;`;
    return this.define(`let s='[',r;for(let i=0;i<o.length;i++){${index}=i;const v=o[i];${write}}return s+']'`);
  }

  /** Switches on the runtime type. A type that clients do not know is null; a missing name shows what the static type itself selects. */
  private abstract(type: GraphQLNamedType, entries: readonly SelectionEntry[], position: Position): string {
    const { schema } = this.context;
    const groups = new Map<string, { readonly fields: ResponseField[]; readonly types: string[] }>();
    for (const possible of isAbstractType(type) ? schema.getPossibleTypes(type) : []) {
      const fields = collectFields(this.context, possible.name, entries);
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
    const unknown = this.fields(
      collectFields(this.context, type.name, entries),
      { name: type.name, isExact: false },
      position.place,
    );
    const interfaces = Object.values(schema.getTypeMap()).filter(isInterfaceType);
    const names = interfaces.map((item) => `case ${literal(item.name)}:`).join('');
    return this.define(`switch(o.__typename){${cases.join('\n')}
case undefined:${names}return ${unknown}(o);
default:return masked(${position.isNonNull},${pathSource(position.place)},${position.coordinate})}`);
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
  const entries = field.entries.map((entry) => [idsOf(entry), entry.conditions]);
  return [field.responseKey, String(field.type), field.isNulled, field.alternatives, entries];
}

function idsOf(entry: SelectionEntry): number[] {
  return entry.selections.flatMap((selection) =>
    selection.kind === 'field' ? [selection.id] : idsOf({ selections: selection.selections, conditions: [] }),
  );
}

function conditionSource(alternatives: readonly (readonly Condition[])[]): string {
  const test = ({ variable, expected }: Condition) => `c[${variable}]${expected ? '===' : '!=='}true`;
  return alternatives.map((conditions) => conditions.map(test).join('&&')).join('||');
}

function pathSource(place: Place): string {
  return `[${place.join(',')}]`;
}
