import { stackSigned } from './stack-signed';

describe('stackSigned', () => {
  it('puts gains above zero and losses below, whatever their order', () => {
    expect(stackSigned([30, -5, 20, -10, 0])).toEqual([
      { from: 0, to: 30 },
      { from: 0, to: -5 },
      { from: 30, to: 50 },
      { from: -5, to: -15 },
      { from: 50, to: 50 },
    ]);
  });
});
