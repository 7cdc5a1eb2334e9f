import 'reflect-metadata';

export { createByIdLoader } from './by-id-loader.js';
export {
  Authenticated,
  Cost,
  External,
  Inaccessible,
  Key,
  ListSize,
  type ListSizeOptions,
  Provides,
  Requires,
  RequiresScopes,
  Shareable,
  Tag,
} from './directives.js';
export { enumOf } from './enum-of.js';
export { type FollowStateOptions, followState } from './follow-state.js';
export { type Connection, type Edge, type ToConnectionOptions, toConnection } from './pagination/connection.js';
export { ConnectionType, type ConnectionTypeOptions, EdgeType } from './pagination/connection-type.js';
export { type Cursor, decodeCursor, encodeCursor, type SortKey } from './pagination/cursor.js';
export {
  DEFAULT_PAGE_SIZE,
  MAX_PAGE_SIZE,
  type Page,
  PageArguments,
  pageArguments,
} from './pagination/page-arguments.js';
export { PageInfo } from './pagination/page-info.js';
export { type MomentCursor, type NewestFirstQuery, pageNewestFirst } from './pagination/page-newest-first.js';
export { type Payload, type PayloadClass, type PayloadNoun, payloadOf } from './payload.js';
export type { Rel } from './rel.js';
export { requireInput } from './require-input.js';
export { DateTimeScalar } from './scalars/date-time.scalar.js';
export { YearMonthScalar } from './scalars/year-month.scalar.js';
export {
  buildFederatedSchema,
  type EntityReference,
  type FederatedSchema,
  type FederatedSchemaOptions,
  type ReferenceResolver,
} from './schema/build-federated-schema.js';
export {
  createSubgraphServer,
  type RequestContext,
  type SubgraphServer,
  type SubgraphServerOptions,
} from './server/create-subgraph-server.js';
export type { HealthChecks } from './server/health.js';
export { readBody } from './server/read-body.js';
export type { Route, RouteHandler } from './server/routes.js';
export { ConflictError, InvalidInputError, NotFoundError, UserErrorInterface } from './user-errors.js';
export { type ValidatedInput, validateInput } from './validate-input.js';
