import { randomBytes } from 'node:crypto';
import { uuidV7 } from './uuid-v7.js';

describe('uuidV7', () => {
  it('gives the example of RFC 9562, appendix A.6', () => {
    const random = Buffer.from('0cc318c4dc0c0c07398f', 'hex');
    expect(uuidV7(0x017f22e279b0, random)).toBe('017f22e2-79b0-7cc3-98c4-dc0c0c07398f');
  });

  it('sorts by time', () => {
    const ids = [1_700_000_000_000, 1_700_000_000_001, 1_800_000_000_000].map((time) => uuidV7(time, randomBytes(10)));
    expect([...ids].sort()).toEqual(ids);
  });
});
