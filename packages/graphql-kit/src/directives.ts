import { Directive } from 'type-graphql';

/** A directive of Federation 2 for a class, a field, an argument or a parameter. */
type SchemaDirective = ReturnType<typeof Directive>;

/** `@key`: makes the type an entity that other subgraphs can refer to by these fields, for example `Key('id')`. */
export function Key(fields: string, options: { resolvable?: boolean } = {}): SchemaDirective {
  const resolvable = options.resolvable === false ? ', resolvable: false' : '';
  return Directive(`@key(fields: ${quote(fields)}${resolvable})`);
}

/** `@shareable`: several subgraphs may resolve this. */
export function Shareable(): SchemaDirective {
  return Directive('@shareable');
}

/** `@authenticated`: only for requests with a valid access token. Composition rejects it on interfaces. */
export function Authenticated(): SchemaDirective {
  return Directive('@authenticated');
}

/**
 * `@requiresScopes`: only for tokens with all the scopes of at least one group.
 *
 * @example
 * RequiresScopes([['niches:read'], ['admin:read']])
 */
export function RequiresScopes(groups: ReadonlyArray<readonly string[]>): SchemaDirective {
  return Directive(`@requiresScopes(scopes: ${JSON.stringify(groups)})`);
}

/** `@cost`: what resolving this weighs in demand control; fields weigh 0 (leaf) or 1 by default. */
export function Cost(weight: number): SchemaDirective {
  return Directive(`@cost(weight: ${weight})`);
}

/** What `@listSize` says about the length of a list. */
export interface ListSizeOptions {
  readonly assumedSize?: number;
  readonly slicingArguments?: readonly string[];
  readonly sizedFields?: readonly string[];
  readonly requireOneSlicingArgument?: boolean;
}

/**
 * `@listSize`: how long the list may be, for demand control.
 *
 * @example
 * ListSize({ slicingArguments: ['first'], sizedFields: ['edges', 'nodes'] })
 */
export function ListSize(options: ListSizeOptions): SchemaDirective {
  const given = Object.entries(options).filter(([, value]) => value !== undefined);
  return Directive(`@listSize(${given.map(([name, value]) => `${name}: ${JSON.stringify(value)}`).join(', ')})`);
}

/** `@tag`: a label for tools, for example to leave parts out of a public schema. */
export function Tag(name: string): SchemaDirective {
  return Directive(`@tag(name: ${quote(name)})`);
}

/** `@external`: another subgraph resolves this field; here it only serves `@requires`, `@provides` and keys. */
export function External(): SchemaDirective {
  return Directive('@external');
}

/** `@requires`: fields of other subgraphs that must be fetched before this one is resolved. */
export function Requires(fields: string): SchemaDirective {
  return Directive(`@requires(fields: ${quote(fields)})`);
}

/** `@provides`: fields of the returned entity that come along at this place. */
export function Provides(fields: string): SchemaDirective {
  return Directive(`@provides(fields: ${quote(fields)})`);
}

/** `@inaccessible`: usable between subgraphs, absent from the public schema. */
export function Inaccessible(): SchemaDirective {
  return Directive('@inaccessible');
}

function quote(text: string): string {
  return JSON.stringify(text);
}
