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

/**
 * A random valid query, or now and then a mutation, over a schema.
 * @param isValid most are; those whose fields conflict are not
 */
export async function generateOperation(
  schema: GraphQLSchema,
  seed: number,
  isValid: (request: OperationRequest) => boolean | Promise<boolean>,
): Promise<OperationRequest> {
  for (let attempt = 0; attempt < 200; attempt++) {
    const request = attemptOperation(schema, createPrng(seed * 1_009 + attempt));
    if (await isValid(request)) return request;
  }
  throw new Error(`No valid operation for seed ${seed}`);
}

function attemptOperation(schema: GraphQLSchema, prng: Prng): OperationRequest {
  const writer = new OperationWriter(schema, prng);
  const mutation = prng.chance(0.15) ? schema.getMutationType() : null;
  const root = mutation ?? schema.getQueryType();
  if (!root) throw new Error('The schema has no query type');
  const body = writer.selectionSet(root, 4);
  const text = `${body}${writer.fragments.join('')}`;
  const used = Object.entries(DEFINITIONS).filter(([name]) => new RegExp(`\\$${name}\\b`).test(text));
  const definitions = used.length > 0 ? `(${used.map(([, definition]) => definition).join(', ')})` : '';
  return { query: `${mutation ? 'mutation' : 'query'}${definitions} ${text}`, variables: VARIABLES };
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
