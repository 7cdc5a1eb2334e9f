import { layoutGraph } from './layout-graph';
import { neighbourOf } from './neighbour';

const layout = layoutGraph(
  [
    { id: 'a', dependsOn: [] },
    { id: 'b', dependsOn: ['a'] },
    { id: 'c', dependsOn: ['a'] },
    { id: 'd', dependsOn: ['c'] },
  ],
  { nodeWidth: 100, nodeHeight: 40, columnGap: 20, layerGap: 30 },
);

describe('neighbourOf', () => {
  it('goes along edges up and down, and within a layer left and right', () => {
    expect(neighbourOf(layout, 'd', 'up')).toBe('c');
    expect(neighbourOf(layout, 'c', 'down')).toBe('d');
    expect(neighbourOf(layout, 'b', 'right')).toBe('c');
    expect(neighbourOf(layout, 'c', 'left')).toBe('b');
  });

  it('goes to the nearest of the next layer from a step that nothing waits for, and stays at the ends', () => {
    expect(neighbourOf(layout, 'b', 'down')).toBe('d');
    expect(neighbourOf(layout, 'a', 'up')).toBeNull();
    expect(neighbourOf(layout, 'ghost', 'up')).toBeNull();
  });
});
