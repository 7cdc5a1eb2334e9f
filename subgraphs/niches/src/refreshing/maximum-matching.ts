/** A possible pair; larger weights are better. */
export interface MatchingEdge {
  readonly left: number;
  readonly right: number;
  /** Above 0. */
  readonly weight: number;
}

/**
 * Pairs left and right so that none is in two pairs and the sum of the weights is as large as it can be. Not every one is paired. Of equally good
 * matchings always the same is taken, whatever the order of the edges.
 *
 * Successive best augmenting paths over each connected part: a path from a free left one, over edges to be taken and pairs to be given up, to a free
 * right one, as long as one adds weight.
 *
 * @returns right by left.
 * @see J. Edmonds, R. M. Karp (1972), Theoretical improvements in algorithmic efficiency for network flow problems, JACM 19, 248–264.
 *
 * @example
 * // Taking the best pair first would leave the other two alone: 6 instead of 5 + 5.
 * maximumMatching([{ left: 0, right: 0, weight: 6 }, { left: 0, right: 1, weight: 5 }, { left: 1, right: 0, weight: 5 }]) // Map { 0 → 1, 1 → 0 }
 */
export function maximumMatching(edges: readonly MatchingEdge[]): Map<number, number> {
  const pairs = new Map<number, number>();
  for (const part of connectedParts(edges)) for (const [left, right] of matchPart(part)) pairs.set(left, right);
  return pairs;
}

function connectedParts(edges: readonly MatchingEdge[]): MatchingEdge[][] {
  const ordered = edges.toSorted((a, b) => b.weight - a.weight || a.left - b.left || a.right - b.right);
  const roots = new Map<string, string>();
  const rootOf = (node: string): string => {
    let root = node;
    for (let next = roots.get(root); next !== undefined && next !== root; next = roots.get(root)) root = next;
    roots.set(node, root);
    return root;
  };
  for (const { left, right } of ordered) roots.set(rootOf(`l${left}`), rootOf(`r${right}`));
  const parts = new Map<string, MatchingEdge[]>();
  for (const edge of ordered) {
    const root = rootOf(`l${edge.left}`);
    const part = parts.get(root);
    if (part) part.push(edge);
    else parts.set(root, [edge]);
  }
  return [...parts.values()];
}

function matchPart(edges: readonly MatchingEdge[]): Map<number, number> {
  const lefts = [...new Set(edges.map(({ left }) => left))];
  const edgesOf = new Map<number, MatchingEdge[]>(lefts.map((left) => [left, []]));
  for (const edge of edges) edgesOf.get(edge.left)?.push(edge);
  const byLeft = new Map<number, MatchingEdge>();
  const byRight = new Map<number, MatchingEdge>();
  for (;;) {
    const path = bestPath(lefts, edgesOf, byLeft, byRight);
    if (path === null) return new Map([...byLeft].map(([left, { right }]) => [left, right]));
    for (const edge of path) {
      byLeft.set(edge.left, edge);
      byRight.set(edge.right, edge);
    }
  }
}

interface Step {
  readonly gain: number;
  readonly edge: MatchingEdge;
}

/** The edges to be taken on the path that adds most; null when none adds anything. Bellman-Ford, for giving up a pair costs its weight. */
function bestPath(
  lefts: readonly number[],
  edgesOf: ReadonlyMap<number, readonly MatchingEdge[]>,
  byLeft: ReadonlyMap<number, MatchingEdge>,
  byRight: ReadonlyMap<number, MatchingEdge>,
): MatchingEdge[] | null {
  const reached = new Map<number, Step>();
  const waiting = lefts.filter((left) => !byLeft.has(left)).map((left) => ({ left, gain: 0 }));
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    for (const edge of edgesOf.get(next.left) ?? []) {
      if (byLeft.get(edge.left) === edge) continue;
      const gain = next.gain + edge.weight;
      if (gain <= (reached.get(edge.right)?.gain ?? 0) + EPSILON) continue;
      reached.set(edge.right, { gain, edge });
      const given = byRight.get(edge.right);
      if (given) waiting.push({ left: given.left, gain: gain - given.weight });
    }
  }
  let best: Step | null = null;
  for (const [right, step] of reached) {
    if (!byRight.has(right) && step.gain > (best?.gain ?? 0) + EPSILON) best = step;
  }
  return best && pathTo(best, reached, byLeft);
}

/** Sums of fractions differ in their last digits. */
const EPSILON = 1e-12;

function pathTo(last: Step, reached: ReadonlyMap<number, Step>, byLeft: ReadonlyMap<number, MatchingEdge>) {
  const path: MatchingEdge[] = [];
  for (let step: Step | undefined = last; step !== undefined; ) {
    path.push(step.edge);
    const given = byLeft.get(step.edge.left);
    step = given && reached.get(given.right);
  }
  return path;
}
