import {
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  isUnionType,
  parse,
  validate,
} from 'graphql';
import type { OperationRequest } from '../../src/execution/engine-contract.js';
import { createPrng, type Prng } from './prng.js';

const VARIABLES = { on: true, off: false, count: 2, colors: ['RED', 'BLUE'], id: '01' };
const DEFINITIONS: Readonly<Record<string, string>> = {
  on: '$on: Boolean!',
  off: '$off: Boolean = true',
  count: '$count: Int',
  colors: '$colors: [Color!]',
  id: '$id: ID = "00"',
  unset: '$unset: Int = 7',
};

/** A random valid query over a schema. */
export function generateOperation(schema: GraphQLSchema, seed: number): OperationRequest {
  for (let attempt = 0; ; attempt++) {
    const prng = createPrng(seed * 1_009 + attempt);
    const request = attemptOperation(schema, prng);
    if (validate(schema, parse(request.query)).length === 0) return request;
    if (attempt > 200) throw new Error(`No valid operation for seed ${seed}`);
  }
}

function attemptOperation(schema: GraphQLSchema, prng: Prng): OperationRequest {
  const writer = new OperationWriter(schema, prng);
  const query = schema.getQueryType();
  if (!query) throw new Error('The schema has no query type');
  const body = writer.selectionSet(query, 4);
  const text = `${body}${writer.fragments.join('')}`;
  const used = Object.entries(DEFINITIONS).filter(([name]) => new RegExp(`\\$${name}\\b`).test(text));
  const head = used.length > 0 ? `query(${used.map(([, definition]) => definition).join(', ')})` : 'query';
  return { query: `${head} ${text}`, variables: VARIABLES };
}

class OperationWriter {
  readonly fragments: string[] = [];
  private aliases = 0;

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly prng: Prng,
  ) {}

  selectionSet(type: GraphQLCompositeType, depth: number): string {
    const { prng } = this;
    const parts: string[] = [];
    const fields = isUnionType(type)
      ? []
      : Object.values(type.getFields()).filter((field) => depth > 0 || !isCompositeType(getNamedType(field.type)));
    const count = 1 + prng.below(4);
    for (let index = 0; index < count && fields.length > 0; index++) parts.push(this.field(prng.pick(fields), depth));
    if (prng.chance(0.15)) parts.push(prng.chance(0.3) ? 't: __typename' : '__typename');
    const fragments = isAbstractType(type) ? 1 + prng.below(3) : prng.chance(0.2) ? 1 : 0;
    for (let index = 0; index < fragments && depth > 0; index++) parts.push(this.fragment(type, depth));
    if (parts.length === 0) parts.push('__typename');
    return `{ ${parts.join(' ')} }`;
  }

  private field(field: GraphQLField<unknown, unknown>, depth: number): string {
    const { prng } = this;
    const type = getNamedType(field.type);
    const alias = prng.chance(0.25) ? `${prng.pick(['id', 'code', 's0', 'base', 'x', `k${this.aliases++}`])}: ` : '';
    const inner = isCompositeType(type) ? ` ${this.selectionSet(type, depth - 1)}` : '';
    return `${alias}${field.name}${this.arguments(field)}${this.conditions()}${inner}`;
  }

  private arguments(field: GraphQLField<unknown, unknown>): string {
    const { prng } = this;
    const given = field.args.flatMap((argument) => {
      if (argument.name === 'id') return [`id: ${prng.pick(['"00"', '"11"', '"nobody"', '$id'])}`];
      if (prng.chance(0.5)) return [];
      return argument.name === 'x'
        ? [`x: ${prng.pick(['1', 'null', '$count', '$unset'])}`]
        : [`y: ${prng.pick(['[RED]', '[]', '$colors', 'BLUE'])}`];
    });
    return given.length > 0 ? `(${given.join(', ')})` : '';
  }

  private conditions(): string {
    if (!this.prng.chance(0.12)) return '';
    return this.prng.pick([
      ' @include(if: $on)',
      ' @skip(if: $on)',
      ' @include(if: $off)',
      ' @skip(if: $off)',
      ' @skip(if: false)',
      ' @include(if: false)',
      ' @include(if: $on) @skip(if: $off)',
    ]);
  }

  private fragment(type: GraphQLCompositeType, depth: number): string {
    const { prng, schema } = this;
    const possible = isAbstractType(type) ? schema.getPossibleTypes(type) : [];
    const around = isObjectType(type) || isInterfaceType(type) ? type.getInterfaces() : [];
    const condition = prng.pick<GraphQLCompositeType>([type, ...possible, ...possible, ...around]);
    const body = this.selectionSet(condition, depth - 1);
    if (prng.chance(0.3)) {
      const name = `F${this.fragments.length}`;
      this.fragments.push(` fragment ${name} on ${condition.name} ${body}`);
      return `...${name}${this.conditions()}`;
    }
    const on = condition === type && prng.chance(0.5) ? '' : ` on ${condition.name}`;
    return `...${on}${this.conditions()} ${body}`;
  }
}
