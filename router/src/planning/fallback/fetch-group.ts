import type { PathSegment } from '../query-plan.js';
import type { TreeField, TreeSelection } from './selection-tree.js';

/** One request to a subgraph while it is being put together. */
export interface FetchGroup {
  readonly kind: 'root' | 'nested-root' | 'entity';
  readonly graph: string;
  /** Where in the merged data the answer goes. */
  readonly path: readonly PathSegment[];
  readonly node: SelectionNode;
  /** What must have been answered before. */
  readonly after: ReadonlySet<FetchGroup>;
  /** For entities. */
  readonly representation: Representation | null;
}

export interface Representation {
  /** The type of the objects in the merged data. */
  readonly type: string;
  readonly selections: readonly TreeSelection[];
}

/** A selection set of a request. */
export interface SelectionNode {
  /** The name that the subgraph knows the objects by. */
  readonly type: string;
  readonly fields: Map<string, SelectedField>;
  readonly fragments: Map<string, SelectionNode>;
  hasTypename: boolean;
  place: Place | null;
}

export interface SelectedField {
  readonly field: TreeField;
  readonly node: SelectionNode | null;
}

/** Where fields of objects can be asked for without another request. */
export interface Entry {
  readonly group: FetchGroup;
  readonly node: SelectionNode;
  /** External fields that the subgraph resolves here all the same. */
  readonly provided: readonly TreeSelection[];
}

/** Objects of one type at one path, and every request that tells of them. */
export interface Place {
  readonly path: readonly PathSegment[];
  readonly type: string;
  /** The request that the objects come from; null for the root. */
  readonly origin: Entry | null;
  readonly entries: Entry[];
  /** Requests for entities of this place, by subgraph, type there and what they require. */
  readonly opened: Map<string, Entry>;
  readonly opening: Set<string>;
}

export function createNode(type: string): SelectionNode {
  return { type, fields: new Map(), fragments: new Map(), hasTypename: false, place: null };
}

export function createPlace(path: readonly PathSegment[], type: string, origin: Entry | null): Place {
  return { path, type, origin, entries: origin ? [origin] : [], opened: new Map(), opening: new Set() };
}
