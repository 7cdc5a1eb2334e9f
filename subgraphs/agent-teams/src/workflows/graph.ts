/** The parts of a step that make the graph. */
export interface GraphNode {
  readonly id: string;
  readonly dependsOn: readonly string[];
}

/**
 * Finds a cycle: the ids along it, the first again at the end. Null when there is none. Depth first with three colours
 * (Cormen, Leiserson, Rivest, Stein, Introduction to Algorithms, 22.3); without recursion, for graphs come from outside.
 */
export function findCycle(nodes: readonly GraphNode[]): string[] | null {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const done = new Set<string>();
  for (const { id } of nodes) {
    const path: { readonly id: string; next: number }[] = done.has(id) ? [] : [{ id, next: 0 }];
    const onPath = new Set(path.map((place) => place.id));
    for (let place = path.at(-1); place !== undefined; place = path.at(-1)) {
      const follow = byId.get(place.id)?.dependsOn[place.next];
      place.next += 1;
      if (follow === undefined) {
        path.pop();
        onPath.delete(place.id);
        done.add(place.id);
      } else if (onPath.has(follow)) {
        const start = path.findIndex((earlier) => earlier.id === follow);
        // Dependencies point backwards; the cycle is told in the order in which steps would follow each other.
        return [...path.slice(start).map((step) => step.id), follow].reverse();
      } else if (!done.has(follow) && byId.has(follow)) {
        path.push({ id: follow, next: 0 });
        onPath.add(follow);
      }
    }
  }
  return null;
}

/** All that a step waits for, directly or through others. */
export function ancestorsOf(nodes: readonly GraphNode[], id: string): ReadonlySet<string> {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  return reach(id, (next) => byId.get(next)?.dependsOn ?? []);
}

/** All that waits for a step, directly or through others. */
export function descendantsOf(nodes: readonly GraphNode[], id: string): ReadonlySet<string> {
  const followers = new Map<string, string[]>();
  for (const node of nodes) {
    for (const before of node.dependsOn) followers.set(before, [...(followers.get(before) ?? []), node.id]);
  }
  return reach(id, (next) => followers.get(next) ?? []);
}

function reach(start: string, follow: (id: string) => readonly string[]): ReadonlySet<string> {
  const found = new Set<string>();
  const open = [...follow(start)];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (found.has(id)) continue;
    found.add(id);
    open.push(...follow(id));
  }
  return found;
}
