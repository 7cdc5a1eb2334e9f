import { createNode, type Entry, type FetchGroup, type Place } from './fetch-group.js';
import type { PlanningContext, PlanSelections } from './selection-planner.js';
import type { TreeField, TreeSelection } from './selection-tree.js';

/** Finds the requests that can tell more of a place's objects. */
export interface PlaceOpener {
  /** The ways to a field, the shortest first. */
  waysTo(place: Place, field: TreeField): Way[];
  /** For interface objects: the ways to subgraphs that know of what type they are. */
  waysToType(place: Place): ((used: Set<FetchGroup>) => Entry | null)[];
}

export interface Way {
  /** Null when it turns out not to lead there. */
  enter(used: Set<FetchGroup>): Entry | null;
}

interface Candidate extends Way {
  readonly distance: number;
  /** Whether the subgraph also has all that is selected below. */
  readonly isWhole: boolean;
}

export function createPlaceOpener(context: PlanningContext, plan: PlanSelections): PlaceOpener {
  const { schema, resolvability, journal, groups } = context;

  /** The subgraphs that may know a place's objects, each with its name for their type. */
  const namesOf = (place: Place): { readonly graph: string; readonly type: string }[] => {
    const type = schema.types.get(place.type);
    if (!type) return [];
    const own = [...type.joins.keys()].map((graph) => ({ graph, type: type.name }));
    const above = type.interfaces.flatMap((name) =>
      [...(schema.types.get(name)?.joins ?? [])].flatMap(([graph, join]) =>
        join.isInterfaceObject ? [{ graph, type: name }] : [],
      ),
    );
    return [...own, ...above];
  };

  /** How many requests it takes to enter each subgraph, by `graph type`. What cannot be entered is missing. */
  const distancesFrom = (place: Place): Map<string, number> => {
    const names = namesOf(place);
    const distances = new Map<string, number>();
    for (const { group, node } of place.entries) distances.set(`${group.graph} ${node.type}`, 0);
    const isRoot = schema.types.get(place.type)?.isRoot ?? false;
    const isAtHand = (name: string, below: number) =>
      place.entries.some((entry) => resolvability.resolvedAt(entry, name)) ||
      names.some(({ graph, type }) => {
        const distance = distances.get(`${graph} ${type}`);
        return distance !== undefined && distance < below && resolvability.resolved(graph, type, name) !== null;
      });
    for (let distance = 1, isGrowing = true; isGrowing; distance++) {
      isGrowing = false;
      for (const { graph, type } of names) {
        if (distances.has(`${graph} ${type}`)) continue;
        const keys = schema.types.get(type)?.joins.get(graph)?.keys ?? [];
        const canEnter = isRoot || keys.some((key) => fieldNames(key).every((name) => isAtHand(name, distance)));
        if (!canEnter) continue;
        distances.set(`${graph} ${type}`, distance);
        isGrowing = true;
      }
    }
    return distances;
  };

  const waysTo: PlaceOpener['waysTo'] = (place, field) => {
    const candidates: Candidate[] = [];
    const isWhole = (graph: string, type: string) =>
      field.selections === null || resolvability.isLocal(graph, type, field);
    for (const entry of place.entries) {
      if (!resolvability.resolvedAt(entry, field.name)) continue;
      candidates.push({
        distance: 0,
        isWhole: isWhole(entry.group.graph, entry.node.type),
        enter: () => entry,
      });
    }
    let distances: Map<string, number> | null = null;
    for (const { graph, type } of namesOf(place)) {
      const join = resolvability.resolved(graph, type, field.name);
      if (!join) continue;
      if (
        join.requires === null &&
        place.entries.some(({ group, node }) => group.graph === graph && node.type === type)
      )
        continue;
      if (resolvability.isAbstract(graph, type) && !resolvability.isLocal(graph, type, field)) continue;
      distances ??= distancesFrom(place);
      const distance = distances.get(`${graph} ${type}`);
      if (distance === undefined) continue;
      candidates.push({
        distance: distance + (join.requires ? 1 : 0),
        isWhole: isWhole(graph, type),
        enter: (used) => open(place, graph, type, join.requires, used),
      });
    }
    return candidates.sort((a, b) => cost(a) - cost(b) || a.distance - b.distance);
  };

  const waysToType: PlaceOpener['waysToType'] = (place) => {
    const distances = distancesFrom(place);
    return [...(schema.types.get(place.type)?.joins ?? [])].flatMap(([graph, join]) => {
      if (join.isInterfaceObject || join.keys.length === 0 || !distances.has(`${graph} ${place.type}`)) return [];
      return [(used: Set<FetchGroup>) => open(place, graph, place.type, null, used)];
    });
  };

  const open = (
    place: Place,
    graph: string,
    type: string,
    requires: readonly TreeSelection[] | null,
    used: Set<FetchGroup>,
  ): Entry | null => {
    const name = `${graph} ${type} ${requires ? JSON.stringify(requires) : ''}`;
    const known = place.opened.get(name);
    if (known) return known;
    if (place.opening.has(name)) return null;
    place.opening.add(name);
    try {
      const made = schema.types.get(place.type)?.isRoot
        ? openRoot(place, graph, type)
        : openEntity(place, graph, type, requires, used);
      if (!made) return null;
      place.opened.set(name, made);
      groups.push(made.group);
      if (requires === null) place.entries.push(made);
      journal.record(() => {
        place.opened.delete(name);
        groups.splice(groups.indexOf(made.group), 1);
        if (requires === null) place.entries.splice(place.entries.indexOf(made), 1);
      });
      return made;
    } finally {
      place.opening.delete(name);
    }
  };

  const openRoot = ({ path, origin }: Place, graph: string, type: string): Entry => {
    const kind = origin ? 'nested-root' : 'root';
    const after = new Set(origin ? [origin.group] : []);
    const node = createNode(type);
    return { group: { kind, graph, path, node, after, representation: null }, node, provided: [] };
  };

  /** Asks for a key, and for what is required, wherever they are to be had; then for the entity. */
  const openEntity = (
    place: Place,
    graph: string,
    type: string,
    requires: readonly TreeSelection[] | null,
    used: Set<FetchGroup>,
  ): Entry | null => {
    const { origin } = place;
    if (!origin) return null;
    for (const key of keysByNearness(place, graph, type)) {
      const mark = journal.mark();
      const after = new Set([origin.group]);
      const wanted = [...key, ...(requires ?? [])];
      const left = plan(place, wanted, after);
      if (left.length > 0) {
        journal.rollback(mark);
        continue;
      }
      if (!origin.node.hasTypename) {
        origin.node.hasTypename = true;
        journal.record(() => {
          origin.node.hasTypename = false;
        });
      }
      const node = createNode(type);
      const representation = { type: place.type, selections: [TYPENAME, ...wanted] };
      used.add(origin.group);
      return { group: { kind: 'entity', graph, path: place.path, node, after, representation }, node, provided: [] };
    }
    return null;
  };

  /** A key whose fields are at hand costs nothing. */
  const keysByNearness = (place: Place, graph: string, type: string) => {
    const keys = schema.types.get(type)?.joins.get(graph)?.keys ?? [];
    if (keys.length < 2) return keys;
    const missing = (key: readonly TreeSelection[]) =>
      fieldNames(key).filter((name) => !place.entries.some((entry) => resolvability.resolvedAt(entry, name))).length;
    return keys
      .map((key) => ({ key, missing: missing(key) }))
      .sort((a, b) => a.missing - b.missing)
      .map(({ key }) => key);
  };

  return { waysTo, waysToType };
}

/** What is missing below takes another request at least. */
function cost({ distance, isWhole }: Candidate): number {
  return distance + (isWhole ? 0 : 1);
}

const TYPENAME: TreeSelection = {
  kind: 'field',
  key: '__typename',
  name: '__typename',
  suffix: '',
  variables: [],
  selections: null,
};

function fieldNames(selections: readonly TreeSelection[]): string[] {
  return selections.flatMap((item) => (item.kind === 'field' ? [item.name] : fieldNames(item.selections)));
}
