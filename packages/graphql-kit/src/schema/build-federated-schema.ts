import { buildSubgraphSchema } from '@apollo/subgraph';
import { type GraphQLResolveInfo, type GraphQLSchema, parse } from 'graphql';
import { buildSchemaSync, createResolversMap, type NonEmptyArray, type PubSub } from 'type-graphql';
import { DateTimeScalar } from '../scalars/date-time.scalar.js';
import { printSubgraphSdl } from './print-subgraph-sdl.js';

/** A representation as the router sends it: the type name and the key fields. */
export type EntityReference<Keys = { readonly id: string }> = { readonly __typename: string } & Keys;

/** Finds the entity that a representation stands for; null when there is none or the caller may not see it. */
// biome-ignore lint/suspicious/noExplicitAny: every entry has its own key, context and entity type; a union would need a cast in each of them.
export type ReferenceResolver = (reference: any, context: any, info: GraphQLResolveInfo) => unknown;

// biome-ignore lint/complexity/noBannedTypes: type-graphql describes resolver classes with it.
type ResolverClass = Function;

export interface FederatedSchemaOptions {
  readonly resolvers: Readonly<NonEmptyArray<ResolverClass>>;
  /** One resolver per entity type that other subgraphs may refer to. */
  readonly references?: Readonly<Record<string, ReferenceResolver>>;
  /** Classes that no field mentions, such as entities that exist only by reference. */
  readonly orphanedTypes?: readonly ResolverClass[];
  /** Federation directives to import although nothing uses them yet, for example `@tag`. */
  readonly federationImports?: readonly string[];
}

export interface FederatedSchema {
  /** Executable, with `_service` and `_entities`. */
  readonly schema: GraphQLSchema;
  /** What composition reads; the same classes give the same text, byte for byte. */
  readonly sdl: string;
}

/**
 * Builds a Federation 2.9 subgraph from type-graphql classes. The metadata of type-graphql is global to a process, so that a process can
 * hold one subgraph only.
 *
 * @throws Error when `references` names a type that has no `@key` in the schema.
 *
 * @example
 * const { schema, sdl } = buildFederatedSchema({
 *   resolvers: [ViewerResolver],
 *   references: { User: (reference: EntityReference, { users }: Context) => users.load(reference.id) },
 * });
 */
export function buildFederatedSchema(options: FederatedSchemaOptions): FederatedSchema {
  const bare = buildSchemaSync({
    resolvers: [...options.resolvers] as unknown as NonEmptyArray<ResolverClass>,
    orphanedTypes: [...(options.orphanedTypes ?? [])],
    // The federation directives are unknown to the bare schema; buildSubgraphSchema checks the whole below.
    skipCheck: true,
    validate: false,
    pubSub: refusingPubSub,
    scalarsMap: [{ type: Date, scalar: DateTimeScalar }],
  });
  const sdl = printSubgraphSdl(bare, options.federationImports ?? []);
  const resolvers = createResolversMap(bare) as Record<string, Record<string, unknown>>;
  for (const [typeName, resolveReference] of Object.entries(options.references ?? {})) {
    if (!new RegExp(`^(type|interface) ${typeName}\\b.*@key\\(`, 'm').test(sdl)) {
      throw new Error(`There is a reference resolver for ${typeName}, but no type of that name with a @key.`);
    }
    resolvers[typeName] = { ...resolvers[typeName], __resolveReference: resolveReference };
  }
  const schema = buildSubgraphSchema({
    typeDefs: parse(sdl),
    resolvers: resolvers as NonNullable<
      Parameters<typeof buildSubgraphSchema>[0] & { resolvers?: unknown }
    >['resolvers'],
  } as Parameters<typeof buildSubgraphSchema>[0]);
  return { schema, sdl };
}

/** type-graphql insists on a pub/sub; subscriptions here bring their own through the `subscribe` option. */
const refusingPubSub: PubSub = {
  publish() {
    throw new Error('Use the `subscribe` option of @Subscription; topics are not supported.');
  },
  subscribe() {
    throw new Error('Use the `subscribe` option of @Subscription; topics are not supported.');
  },
};
