import { placeApart } from './place-apart';

describe('placeApart', () => {
  it('leaves alone what is far enough apart', () => {
    expect(placeApart([0, 100, 250], [40, 40, 40], 10)).toEqual([0, 100, 250]);
  });

  it('spreads what would overlap around its middle', () => {
    expect(placeApart([100, 100], [40, 40], 10)).toEqual([75, 125]);
    expect(placeApart([0, 0, 300], [40, 40, 40], 10)).toEqual([-25, 25, 300]);
  });

  it('keeps the order, whatever is wanted, and counts different widths', () => {
    expect(placeApart([100, 0], [100, 20], 20)).toEqual([10, 90]);
  });
});
