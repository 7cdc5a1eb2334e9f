/** The parts of a step that make the graph. */
export interface GraphNode {
  readonly id: string;
  readonly dependsOn: readonly string[];
}

/** An edge from what is waited for to what waits. */
export interface GraphEdge {
  readonly from: string;
  readonly to: string;
}

/** The edges between steps that are there; what refers to a missing step has none. */
export function edgesOf(nodes: readonly GraphNode[]): GraphEdge[] {
  const known = new Set(nodes.map(({ id }) => id));
  return nodes.flatMap(({ id, dependsOn }) =>
    [...new Set(dependsOn)].filter((from) => known.has(from)).map((from) => ({ from, to: id })),
  );
}

/**
 * The edges that close a cycle: those that lead back to a step whose followers are still being visited, depth first. Without them the
 * graph is acyclic, so that even a faulty workflow can be drawn.
 */
export function backEdges(nodes: readonly GraphNode[], edges: readonly GraphEdge[]): ReadonlySet<GraphEdge> {
  const state = new Map<string, 'open' | 'done'>();
  const back = new Set<GraphEdge>();
  function visit(id: string) {
    state.set(id, 'open');
    for (const edge of edges.filter(({ from }) => from === id)) {
      if (state.get(edge.to) === 'open') back.add(edge);
      else if (!state.has(edge.to)) visit(edge.to);
    }
    state.set(id, 'done');
  }
  // What waits for nothing comes first, so that a cycle is cut where it is entered.
  for (const { id } of nodes.toSorted((a, b) => Number(a.dependsOn.length > 0) - Number(b.dependsOn.length > 0)))
    if (!state.has(id)) visit(id);
  return back;
}

/** The layer of each step: one below the lowest of those that it waits for (longest path). The edges must be without cycles. */
export function layersOf(nodes: readonly GraphNode[], edges: readonly GraphEdge[]): ReadonlyMap<string, number> {
  const layers = new Map<string, number>();
  function layerOf(id: string): number {
    const known = layers.get(id);
    if (known !== undefined) return known;
    const before = edges.filter(({ to }) => to === id).map(({ from }) => layerOf(from));
    const layer = Math.max(-1, ...before) + 1;
    layers.set(id, layer);
    return layer;
  }
  for (const { id } of nodes) layerOf(id);
  return layers;
}
