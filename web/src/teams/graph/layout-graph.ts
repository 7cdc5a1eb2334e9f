import { backEdges, edgesOf, type GraphEdge, type GraphNode, layersOf } from './layers';
import { orderLayers, type Place } from './order-layers';
import { placeApart } from './place-apart';

/** How large things are, in pixels. */
export interface GraphMeasures {
  readonly nodeWidth: number;
  readonly nodeHeight: number;
  readonly columnGap: number;
  readonly layerGap: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A step with its place: the upper left corner. */
export interface PlacedNode extends Point {
  readonly id: string;
  readonly layer: number;
}

/** An edge with the points that it runs through, from above to below. */
export interface PlacedEdge extends GraphEdge {
  readonly points: readonly Point[];
  /** Whether it closes a cycle. */
  readonly isBack: boolean;
}

export interface GraphLayout {
  readonly width: number;
  readonly height: number;
  /** In the order of layers, each from left to right. */
  readonly nodes: readonly PlacedNode[];
  readonly edges: readonly PlacedEdge[];
}

const ALIGNMENTS = 8;
/** Room for an edge that passes between steps. */
const PASSAGE = 12;

/**
 * Lays a workflow out from top to bottom: cycles are cut, steps put into layers, crossings reduced, and everything moved towards what it is
 * joined to (Sugiyama, Tagawa, Toda 1981). The same graph gives the same picture.
 */
export function layoutGraph(nodes: readonly GraphNode[], measures: GraphMeasures): GraphLayout {
  const unique = nodes.filter(({ id }, index) => nodes.findIndex((other) => other.id === id) === index);
  const edges = edgesOf(unique);
  const back = backEdges(unique, edges);
  const forward = edges.filter((edge) => !back.has(edge));
  const layers = layersOf(unique, forward);
  const rows = orderLayers(placesOf(unique, forward, layers));
  const isNode = (key: string) => layers.has(key);
  const centres = align(rows, measures, isNode);
  const left = Math.min(...rows.flat().map(({ key }) => (centres.get(key) ?? 0) - widthOf(key, measures, isNode) / 2));
  const right = Math.max(...rows.flat().map(({ key }) => (centres.get(key) ?? 0) + widthOf(key, measures, isNode) / 2));
  const { nodeWidth, nodeHeight, layerGap } = measures;
  const x = (key: string) => Math.round((centres.get(key) ?? 0) - left);
  const y = (layer: number) => layer * (nodeHeight + layerGap);
  const placed = rows.flatMap((row, layer) =>
    row.filter(({ key }) => isNode(key)).map(({ key }) => ({ id: key, layer, x: x(key) - nodeWidth / 2, y: y(layer) })),
  );
  const bottom = (id: string) => ({ x: x(id), y: y(layers.get(id) ?? 0) + nodeHeight });
  const top = (id: string) => ({ x: x(id), y: y(layers.get(id) ?? 0) });
  return {
    width: unique.length === 0 ? 0 : Math.ceil(right - left),
    height: unique.length === 0 ? 0 : y(rows.length) - layerGap,
    nodes: placed,
    edges: edges.map((edge) => ({
      ...edge,
      isBack: back.has(edge),
      points: [
        bottom(edge.from),
        ...(back.has(edge) ? [] : passages(edge, layers)).flatMap(({ key, layer }) => [
          { x: x(key), y: y(layer) },
          { x: x(key), y: y(layer) + nodeHeight },
        ]),
        top(edge.to),
      ],
    })),
  };
}

/** Where an edge passes through the layers between its ends. */
function passages({ from, to }: GraphEdge, layers: ReadonlyMap<string, number>) {
  const first = (layers.get(from) ?? 0) + 1;
  const count = Math.max(0, (layers.get(to) ?? 0) - first);
  return Array.from({ length: count }, (_, index) => ({ key: `${from} → ${to} ${index}`, layer: first + index }));
}

function placesOf(
  nodes: readonly GraphNode[],
  edges: readonly GraphEdge[],
  layers: ReadonlyMap<string, number>,
): Place[][] {
  const above = new Map<string, string[]>(nodes.map(({ id }) => [id, []]));
  const rows: string[][] = [];
  const put = (layer: number, key: string) => {
    rows[layer] = [...(rows[layer] ?? []), key];
  };
  for (const { id } of nodes) put(layers.get(id) ?? 0, id);
  for (const edge of edges) {
    let previous = edge.from;
    for (const { key, layer } of passages(edge, layers)) {
      put(layer, key);
      above.set(key, [previous]);
      previous = key;
    }
    above.get(edge.to)?.push(previous);
  }
  return rows.map((row) => row.map((key) => ({ key, above: above.get(key) ?? [] })));
}

/** Moves the places of each layer towards those that they are joined to, above and below in turn. */
function align(rows: readonly (readonly Place[])[], measures: GraphMeasures, isNode: (key: string) => boolean) {
  const below = new Map<string, string[]>();
  for (const { key, above } of rows.flat())
    for (const each of above) below.set(each, [...(below.get(each) ?? []), key]);
  const centres = new Map<string, number>();
  const settle = (row: readonly Place[], neighbours: (place: Place) => readonly string[]) => {
    const wanted = row.map((place) => {
      const found = neighbours(place).flatMap((key) => centres.get(key) ?? []);
      return found.length === 0
        ? (centres.get(place.key) ?? 0)
        : found.reduce((sum, each) => sum + each, 0) / found.length;
    });
    const widths = row.map(({ key }) => widthOf(key, measures, isNode));
    placeApart(wanted, widths, measures.columnGap).forEach((centre, index) => {
      const place = row[index];
      if (place) centres.set(place.key, centre);
    });
  };
  for (let turn = 0; turn < ALIGNMENTS; turn += 1) {
    if (turn % 2 === 0) for (const row of rows) settle(row, ({ above }) => above);
    else for (const row of rows.toReversed()) settle(row, ({ key }) => below.get(key) ?? []);
  }
  for (const row of rows) settle(row, ({ key, above }) => [...above, ...(below.get(key) ?? [])]);
  return centres;
}

function widthOf(key: string, { nodeWidth }: GraphMeasures, isNode: (key: string) => boolean): number {
  return isNode(key) ? nodeWidth : PASSAGE;
}
