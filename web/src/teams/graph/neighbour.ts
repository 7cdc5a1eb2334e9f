import type { GraphLayout } from './layout-graph';

export type Direction = 'up' | 'down' | 'left' | 'right';

/** The step that an arrow key leads to: up and down along edges first, left and right within the layer; null where there is none. */
export function neighbourOf({ nodes, edges }: GraphLayout, id: string, direction: Direction): string | null {
  const here = nodes.find((node) => node.id === id);
  if (!here) return null;
  const nearest = (ids: readonly string[]) =>
    nodes
      .filter((node) => ids.includes(node.id))
      .toSorted((a, b) => Math.abs(a.x - here.x) - Math.abs(b.x - here.x) || a.x - b.x)[0]?.id ?? null;
  const layer = (number: number) => nodes.filter((node) => node.layer === number).map((node) => node.id);
  switch (direction) {
    case 'down':
      return (
        nearest(edges.filter((edge) => edge.from === id && !edge.isBack).map(({ to }) => to)) ??
        nearest(layer(here.layer + 1))
      );
    case 'up':
      return (
        nearest(edges.filter((edge) => edge.to === id && !edge.isBack).map(({ from }) => from)) ??
        nearest(layer(here.layer - 1))
      );
    case 'left':
    case 'right': {
      const row = layer(here.layer);
      return row[row.indexOf(id) + (direction === 'left' ? -1 : 1)] ?? null;
    }
    default:
      return direction satisfies never;
  }
}
