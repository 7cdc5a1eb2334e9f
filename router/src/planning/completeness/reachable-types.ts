import type { FederatedSchema } from '../fallback/federated-schema.js';

/** What stands behind the types of each subgraph, in terms of the supergraph's object types. */
export interface ReachableTypes {
  /** What a subgraph's field of a type may lead to, and under which interface's name the objects come that the subgraph cannot tell apart. */
  of(graph: string, typeName: string): ReachableFrom;
  /** Whether the subgraph knows objects of this type by an interface's name only. */
  isHidden(graph: string, type: string): boolean;
}

export interface ReachableFrom {
  readonly possible: ReadonlySet<string>;
  readonly interfaceObjects: ReadonlyMap<string, string>;
}

export function createReachableTypes(schema: FederatedSchema): ReachableTypes {
  const all = [...schema.types.values()];
  const hiding = all.filter(({ joins }) => [...joins.values()].some(({ isInterfaceObject }) => isInterfaceObject));
  const known = new Map<string, ReachableFrom>();

  const find = (graph: string, typeName: string): ReachableFrom => {
    const interfaceObjects = new Map<string, string>();
    const possible = new Set<string>();
    for (const name of schema.possibleTypes(graph, typeName)) {
      if (!schema.types.get(name)?.joins.get(graph)?.isInterfaceObject) {
        possible.add(name);
        continue;
      }
      for (const type of all) {
        if (type.kind !== 'object' || !schema.isSubtype(type.name, name)) continue;
        possible.add(type.name);
        interfaceObjects.set(type.name, name);
      }
    }
    return { possible, interfaceObjects };
  };
  return {
    of(graph, typeName) {
      const key = `${graph} ${typeName}`;
      const found = known.get(key) ?? find(graph, typeName);
      known.set(key, found);
      return found;
    },
    isHidden: (graph, type) =>
      hiding.some(({ name, joins }) => joins.get(graph)?.isInterfaceObject === true && schema.isSubtype(type, name)),
  };
}
