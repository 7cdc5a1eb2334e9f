import type { BatchFetchNode, EntityRequest, FetchNode, PathSegment, SubgraphFetch } from '../planning/query-plan.js';
import { readPath, renamePath, toFault } from './answer-faults.js';
import type { CompileContext } from './compile-context.js';
import {
  type CollectEntities,
  compileRepresentations,
  type EntityTargets,
  noRepresentations,
  type Representations,
} from './compile-representations.js';
import type { FetchOutcome } from './fetch-subgraph.js';
import { locateObjects, patternPath } from './locate-objects.js';
import { clone, isJsonObject, type JsonObject, merge } from './merge.js';
import { applyRewrites, renamedKeys } from './rewrites.js';
import type { Run, Step } from './run.js';
import { variableIndices, variablesText } from './variables-text.js';

/** A request for entities at given paths of the merged data. */
interface EntityLookup extends EntityRequest {
  /** The key of the answer that holds the entities. */
  readonly alias: string;
  readonly representationsVariableName: string;
  readonly paths: readonly (readonly PathSegment[])[];
}

interface CompiledLookup extends EntityLookup {
  /** Which list of representations it uses. */
  readonly list: number;
  readonly collect: CollectEntities;
  readonly names: ReadonlyMap<string, string>;
  /** Whether entities that stand in several places must be copied there. */
  readonly mustCopy: boolean;
}

/** @param isEntered whether a later step of the plan writes below one of the paths */
export type PathTest = (paths: readonly (readonly PathSegment[])[]) => boolean;

export function compileFlatten(
  context: CompileContext,
  path: readonly PathSegment[],
  node: FetchNode,
  isEntered: PathTest,
): Step {
  const { requires, inputRewrites, outputRewrites } = node;
  const lookup: EntityLookup = {
    requires: requires ?? [],
    inputRewrites: inputRewrites ?? [],
    outputRewrites: outputRewrites ?? [],
    alias: '_entities',
    representationsVariableName: 'representations',
    paths: [path],
  };
  return compileEntityFetch(context, node, [lookup], isEntered);
}

export function compileBatchFetch(context: CompileContext, node: BatchFetchNode, isEntered: PathTest): Step {
  return compileEntityFetch(context, node, node.entityBatch.aliases, isEntered);
}

/** Collects, asks, merges. Each representation is asked for once per list; without any there is no request. */
function compileEntityFetch(
  context: CompileContext,
  node: SubgraphFetch,
  lookups: readonly EntityLookup[],
  isEntered: PathTest,
): Step {
  const { serviceName } = node;
  const lists = [...new Set(lookups.map((lookup) => lookup.representationsVariableName))];
  const usages = variableIndices(node.variableUsages);
  const prefix = `{"query":${JSON.stringify(node.operation)},"variables":{`;
  const compiled = lookups.map(
    (lookup): CompiledLookup => ({
      ...lookup,
      list: lists.indexOf(lookup.representationsVariableName),
      collect: compileRepresentations(context.supergraph, lookup, lookup.paths),
      names: renamedKeys(lookup.outputRewrites),
      mustCopy: lookup.paths.length > 1 && isEntered(lookup.paths),
    }),
  );
  return (run) => {
    const asked = lists.map(noRepresentations);
    const targets = compiled.map((lookup): EntityTargets => {
      const found: EntityTargets = { objects: [], positions: [] };
      lookup.collect(run.data, asked[lookup.list] as Representations, found);
      return found;
    });
    if (asked.every((list) => list.texts.length === 0)) return undefined;
    let body = prefix;
    asked.forEach((list, index) => {
      body += `${index > 0 ? ',' : ''}"${lists[index]}":[${list.texts.join(',')}]`;
    });
    const variables = variablesText(run, usages);
    body += variables === '' ? '}}' : `,${variables}}}`;
    return settle(run, body, asked, targets);
  };

  async function settle(run: Run, body: string, asked: readonly Representations[], targets: readonly EntityTargets[]) {
    const outcome = await context.fetch(run, serviceName, body, false);
    addFaults(run, serviceName, compiled, targets, outcome);
    if (outcome.kind === 'failed' || outcome.data === null) return;
    for (let index = 0; index < compiled.length; index++) {
      const lookup = compiled[index] as CompiledLookup;
      const found = targets[index] as EntityTargets;
      if (found.objects.length === 0) continue;
      const count = (asked[lookup.list] as Representations).texts.length;
      mergeEntities(context, run, serviceName, lookup, found, outcome.data[lookup.alias], count);
    }
  }
}

function mergeEntities(
  context: CompileContext,
  run: Run,
  subgraph: string,
  lookup: CompiledLookup,
  found: EntityTargets,
  entities: unknown,
  count: number,
): void {
  if (entities === null || entities === undefined) return;
  if (!Array.isArray(entities) || entities.length !== count) {
    const message = `The answer of subgraph '${subgraph}' does not hold the ${count} entities asked for`;
    const fault = { message, extensions: { code: 'SUBREQUEST_MALFORMED_RESPONSE' }, subgraph, isTransport: true };
    for (const path of lookup.paths) run.faults.push({ ...fault, path: patternPath(path) });
    return;
  }
  if (lookup.outputRewrites?.length) applyRewrites(lookup.outputRewrites, entities, context.isSubtype);
  const { objects, positions } = found;
  const used = lookup.mustCopy ? new Set<number>() : null;
  for (let index = 0; index < objects.length; index++) {
    const position = positions[index] as number;
    const entity: unknown = entities[position];
    if (!isJsonObject(entity)) continue;
    const isReused = used?.has(position) ?? false;
    used?.add(position);
    merge(objects[index] as JsonObject, isReused ? clone(entity) : entity, context.interfaceObjects);
  }
}

/** A failed request is told once per path; an entity's error at every place where the entity stands. */
function addFaults(
  run: Run,
  subgraph: string,
  lookups: readonly CompiledLookup[],
  targets: readonly EntityTargets[],
  outcome: FetchOutcome,
): void {
  if (outcome.kind === 'failed') {
    lookups.forEach((lookup, index) => {
      if (targets[index]?.objects.length === 0) return;
      for (const path of lookup.paths) run.faults.push({ ...outcome.fault, path: patternPath(path) });
    });
    return;
  }
  for (const error of outcome.errors) {
    const path = readPath(error);
    const index = path === null ? -1 : lookups.findIndex((lookup) => lookup.alias === path[0]);
    const lookup = lookups[index];
    if (path === null || !lookup) {
      const [pattern] = lookups.flatMap((candidate) => candidate.paths);
      run.faults.push(toFault(error, subgraph, pattern ? patternPath(pattern) : null));
      continue;
    }
    const rest = renamePath(path.slice(2), lookup.names);
    for (const place of placesOf(run, lookup, targets[index], path[1])) {
      run.faults.push(toFault(error, subgraph, [...place, ...rest]));
    }
  }
}

function placesOf(
  run: Run,
  lookup: CompiledLookup,
  found: EntityTargets | undefined,
  position: string | number | undefined,
): readonly (readonly (string | number)[])[] {
  const wanted = new Set(found?.objects.filter((_, index) => found.positions[index] === position));
  const places = locateObjects(run.data, lookup.paths, wanted);
  return places.length > 0 ? places : lookup.paths.map(patternPath);
}
