import { checkSizes } from './check-sizes.js';

const lines = (count: number, first = '') => `${first}\n${'x\n'.repeat(count - 1)}`;

describe('file sizes', () => {
  it('need no reason up to 300 lines', () => {
    expect(checkSizes([{ path: 'a.ts', text: lines(300) }])).toEqual([]);
  });

  it('need a stated reason over 300 lines', () => {
    expect(checkSizes([{ path: 'a.ts', text: lines(301) }])[0]?.message).toContain('301 lines');
    expect(
      checkSizes([{ path: 'a.ts', text: lines(301, '// Longer than 300 lines because a table reads best whole.') }]),
    ).toEqual([]);
  });

  it('are refused over 500 lines, whatever the reason', () => {
    const text = lines(501, '// Longer than 300 lines because a table reads best whole.');
    expect(checkSizes([{ path: 'a.ts', text }])[0]?.message).toContain('split it');
  });
});
