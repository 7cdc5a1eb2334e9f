import { Kind, type TypeNode } from 'graphql';
import type { PathSegment } from '../query-plan.js';
import type { FederatedSchema } from './federated-schema.js';
import { createNode, createPlace, type Entry, type FetchGroup, type Place, type SelectionNode } from './fetch-group.js';
import type { Journal } from './journal.js';
import { createPlaceOpener, type PlaceOpener } from './place-opener.js';
import type { Resolvability } from './resolvability.js';
import { collectConditional, collectTreeFields, type TreeField, type TreeSelection } from './selection-tree.js';

/** What planning one operation needs. */
export interface PlanningContext {
  readonly schema: FederatedSchema;
  readonly resolvability: Resolvability;
  readonly journal: Journal;
  readonly groups: FetchGroup[];
  /** Counts a step. @throws when the operation takes more than an operation may */
  spend(): void;
}

/** Distributes the selections of a place over requests; returns those that cannot be had from there. */
export type PlanSelections = (
  place: Place,
  selections: readonly TreeSelection[],
  used: Set<FetchGroup>,
) => TreeSelection[];

/**
 * Plans depth first. A field is asked of a request that knows its object already, or else of another subgraph that can be entered by a key. What
 * cannot be had below the field as one subgraph returns it is tried below the same field of the others, and given back to the caller
 * when none has it: so a value type whose parts are spread over subgraphs is found however far up the spread begins.
 */
export function createSelectionPlanner(context: PlanningContext): PlanSelections {
  const { schema, resolvability, journal, spend } = context;
  const { isSubtype } = schema;
  const opener: PlaceOpener = createPlaceOpener(context, (place, selections, used) => plan(place, selections, used));
  let progress = 0;

  const plan: PlanSelections = (place, selections, used) => {
    spend();
    const { origin, type } = place;
    if (origin && resolvability.isAbstract(origin.group.graph, origin.node.type)) {
      return planAbstract(place, origin, selections, used);
    }
    if (origin && resolvability.isInterfaceObject(origin.group.graph, type)) {
      return planInterfaceObject(place, selections, used);
    }
    return planFields(place, collectTreeFields(type, selections, isSubtype), used);
  };

  const planFields = (place: Place, fields: readonly TreeField[], used: Set<FetchGroup>): TreeSelection[] =>
    fields.flatMap((field) => {
      if (field.name === '__typename') {
        if (place.origin) addTypename(place.origin, used);
        return [];
      }
      const rest = planField(place, field, used);
      return rest ? [rest] : [];
    });

  /** Null when all of the field was planned; the field itself when nothing was. */
  const planField = (place: Place, field: TreeField, used: Set<FetchGroup>): TreeField | null => {
    let rest = field;
    for (const way of opener.waysTo(place, field)) {
      spend();
      const mark = journal.mark();
      const before = progress;
      const usedHere = new Set<FetchGroup>();
      const entry = way.enter(usedHere);
      const left = entry ? addField(place, entry, rest, usedHere) : rest;
      if (left === rest) {
        journal.rollback(mark);
        progress = before;
        continue;
      }
      for (const group of usedHere) used.add(group);
      if (left === null) return null;
      rest = left;
    }
    return rest;
  };

  const addField = (place: Place, entry: Entry, field: TreeField, used: Set<FetchGroup>): TreeField | null => {
    const { graph } = entry.group;
    const join = schema.types.get(entry.node.type)?.fields.get(field.name)?.get(graph);
    if (!join) throw new Error(`Subgraph ${graph} has no field ${entry.node.type}.${field.name}`);
    const known = entry.node.fields.get(field.key);
    if (field.selections === null) {
      if (!known) setEntry(entry.node.fields, field.key, { field, node: null });
      progress++;
      used.add(entry.group);
      return null;
    }
    const node = known?.node ?? createNode(join.typeName);
    if (!known) setEntry(entry.node.fields, field.key, { field, node });
    const below: Entry = { group: entry.group, node, provided: resolvability.providedBelow(entry, join, field.name) };
    const path: PathSegment[] = [...place.path, { Field: field.key }, ...listSegments(join.type)];
    const before = progress;
    const left = plan(placeOf(node, path, join.typeName, below), field.selections, used);
    if (left.length === 0) progress++;
    else if (progress === before) return field;
    used.add(entry.group);
    return left.length === 0 ? null : { ...field, selections: left };
  };

  /** Fields that every possible type has at hand are asked for once; the others for each possible type. */
  const planAbstract: (
    place: Place,
    origin: Entry,
    selections: readonly TreeSelection[],
    used: Set<FetchGroup>,
  ) => TreeSelection[] = (place, origin, selections, used) => {
    const { graph } = origin.group;
    const { type } = origin.node;
    const deferred: TreeSelection[] = collectConditional(type, selections, isSubtype);
    const rest: TreeSelection[] = [];
    for (const field of collectTreeFields(type, selections, isSubtype)) {
      if (field.name === '__typename') addTypename(origin, used);
      else if (!resolvability.isLocal(graph, type, field)) deferred.push(field);
      else {
        const left = addField(place, origin, field, used);
        if (left) rest.push(left);
      }
    }
    if (deferred.length === 0) return rest;
    addTypename(origin, used);
    for (const possible of schema.possibleTypes(graph, type)) {
      if (collectTreeFields(possible, deferred, isSubtype).length === 0) continue;
      const node = origin.node.fragments.get(possible) ?? createNode(possible);
      if (!origin.node.fragments.has(possible)) setEntry(origin.node.fragments, possible, node);
      const path = [...place.path, { TypeCondition: [possible] }];
      const left = plan(placeOf(node, path, possible, { ...origin, node }), deferred, used);
      if (left.length > 0) rest.push({ kind: 'fragment', on: possible, selections: left });
    }
    return rest;
  };

  /** Its subgraph does not know of what type the objects are; where that matters, one that knows is asked first. */
  const planInterfaceObject: PlanSelections = (place, selections, used) => {
    const conditional = collectConditional(place.type, selections, isSubtype);
    const fields = collectTreeFields(place.type, selections, isSubtype);
    const typename = fields.filter((field) => field.name === '__typename');
    const plain = planFields(
      place,
      fields.filter((field) => field.name !== '__typename'),
      used,
    );
    let rest: TreeSelection[] = [...typename, ...conditional, ...plain];
    if (rest.length === 0) return rest;
    for (const open of opener.waysToType(place)) {
      const entry = open(used);
      if (!entry) continue;
      used.add(entry.group);
      rest = plan(placeOf(entry.node, place.path, place.type, entry), rest, used);
      if (rest.length === 0) break;
    }
    return rest;
  };

  const addTypename = ({ group, node }: Entry, used: Set<FetchGroup>) => {
    used.add(group);
    progress++;
    if (node.hasTypename) return;
    node.hasTypename = true;
    journal.record(() => {
      node.hasTypename = false;
    });
  };

  const placeOf = (node: SelectionNode, path: readonly PathSegment[], type: string, origin: Entry): Place => {
    node.place ??= createPlace(path, type, origin);
    return node.place;
  };

  const setEntry = <V>(map: Map<string, V>, key: string, value: V) => {
    map.set(key, value);
    journal.record(() => map.delete(key));
  };

  return plan;
}

function listSegments(type: TypeNode): PathSegment[] {
  if (type.kind === Kind.NAMED_TYPE) return [];
  return type.kind === Kind.LIST_TYPE ? ['@', ...listSegments(type.type)] : listSegments(type.type);
}
