import type { GraphNode } from './layers';

/** All that a step waits for, directly or through others. */
export function ancestorsOf(nodes: readonly GraphNode[], id: string): ReadonlySet<string> {
  return reach(id, (next) => nodes.find((node) => node.id === next)?.dependsOn ?? []);
}

/** All that waits for a step, directly or through others. */
export function descendantsOf(nodes: readonly GraphNode[], id: string): ReadonlySet<string> {
  return reach(id, (next) => nodes.filter(({ dependsOn }) => dependsOn.includes(next)).map((node) => node.id));
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
