import type { Supergraph } from '../planning/supergraph.js';
import type { FetchSubgraph } from './fetch-subgraph.js';
import type { SubtypeTest } from './rewrites.js';

/** What compiling plans needs to know of the engine. */
export interface CompileContext {
  readonly supergraph: Supergraph;
  readonly isSubtype: SubtypeTest;
  readonly fetch: FetchSubgraph;
  /** Interfaces that some subgraph knows as an object: their names say less of an entity than its type's. */
  readonly interfaceObjects: ReadonlySet<string>;
}
