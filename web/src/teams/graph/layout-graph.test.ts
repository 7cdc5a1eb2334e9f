import type { GraphNode } from './layers';
import { layoutGraph } from './layout-graph';
import { crossings, orderLayers } from './order-layers';

const MEASURES = { nodeWidth: 100, nodeHeight: 40, columnGap: 20, layerGap: 30 };
const node = (id: string, ...dependsOn: string[]): GraphNode => ({ id, dependsOn });

function placed(nodes: readonly GraphNode[]) {
  const layout = layoutGraph(nodes, MEASURES);
  return { layout, at: (id: string) => layout.nodes.find((each) => each.id === id) ?? { x: -1, y: -1, layer: -1 } };
}

describe('layoutGraph', () => {
  it('puts a chain into one column, each step below the one it waits for', () => {
    const { layout } = placed([node('a'), node('b', 'a'), node('c', 'b')]);
    expect(layout.nodes.map(({ id, x, y }) => [id, x, y])).toEqual([
      ['a', 0, 0],
      ['b', 0, 70],
      ['c', 0, 140],
    ]);
    expect([layout.width, layout.height]).toEqual([100, 180]);
  });

  it('puts what runs side by side into one layer, centred under what both wait for', () => {
    const { at } = placed([node('a'), node('b', 'a'), node('c', 'a'), node('d', 'b', 'c')]);
    expect([at('a').layer, at('b').layer, at('c').layer, at('d').layer]).toEqual([0, 1, 1, 2]);
    expect(at('c').x - at('b').x).toBeGreaterThanOrEqual(120);
    expect(at('a').x).toBe((at('b').x + at('c').x) / 2);
    expect(at('d').x).toBe(at('a').x);
  });

  it('never lets steps overlap, and leads a long edge past the layers between', () => {
    const nodes = [node('a'), node('b', 'a'), node('c', 'b'), node('d', 'a', 'c')];
    const { layout } = placed(nodes);
    const long = layout.edges.find(({ from, to }) => from === 'a' && to === 'd');
    expect(long?.points).toHaveLength(6);
    for (const step of layout.nodes.filter(({ id }) => id === 'b' || id === 'c'))
      for (const { x } of long?.points.slice(1, -1) ?? []) expect(x < step.x || x > step.x + 100).toBe(true);
  });

  it('draws a workflow that waits in a circle, and says which edge closes it', () => {
    const { layout } = placed([node('a', 'c'), node('b', 'a'), node('c', 'b')]);
    expect(layout.nodes).toHaveLength(3);
    expect(layout.edges.filter(({ isBack }) => isBack)).toHaveLength(1);
  });

  it('leaves out edges to steps that are not there, and draws nothing for nothing', () => {
    expect(placed([node('a', 'ghost')]).layout.edges).toEqual([]);
    expect(placed([]).layout).toEqual({ width: 0, height: 0, nodes: [], edges: [] });
  });

  it('gives the same picture for the same graph, with fifty steps', () => {
    const nodes = Array.from({ length: 50 }, (_, index) =>
      node(`s${index}`, ...(index === 0 ? [] : [`s${Math.floor((index - 1) / 2)}`, `s${Math.max(0, index - 7)}`])),
    );
    expect(layoutGraph(nodes, MEASURES)).toEqual(layoutGraph(nodes, MEASURES));
  });
});

describe('orderLayers', () => {
  it('takes out crossings that need not be', () => {
    const crossed = [
      [
        { key: 'a', above: [] },
        { key: 'b', above: [] },
      ],
      [
        { key: 'c', above: ['b'] },
        { key: 'd', above: ['a'] },
      ],
    ];
    expect(crossings(crossed)).toBe(1);
    expect(crossings(orderLayers(crossed))).toBe(0);
  });
});
