import { createShortcutReader } from './shortcuts';

const plain = { ctrlKey: false, metaKey: false, altKey: false };
const jumps = new Map([['n', '/niches']]);

describe('createShortcutReader', () => {
  it('opens the palette from anywhere, a field included', () => {
    const read = createShortcutReader(jumps);
    expect(read({ ...plain, key: 'k', ctrlKey: true }, true, 0)).toEqual({ kind: 'palette' });
    expect(read({ ...plain, key: 'K', metaKey: true }, false, 0)).toEqual({ kind: 'palette' });
  });

  it('jumps on g and a second key in time, once', () => {
    const read = createShortcutReader(jumps);
    expect(read({ ...plain, key: 'g' }, false, 0)).toBeNull();
    expect(read({ ...plain, key: 'n' }, false, 500)).toEqual({ kind: 'jump', href: '/niches' });
    expect(read({ ...plain, key: 'n' }, false, 600)).toBeNull();
    read({ ...plain, key: 'g' }, false, 1_000);
    expect(read({ ...plain, key: 'n' }, false, 3_000)).toBeNull();
  });

  it('leaves typing and browser shortcuts alone', () => {
    const read = createShortcutReader(jumps);
    expect(read({ ...plain, key: '?' }, true, 0)).toBeNull();
    expect(read({ ...plain, key: '?', ctrlKey: true }, false, 0)).toBeNull();
    expect(read({ ...plain, key: '?' }, false, 0)).toEqual({ kind: 'help' });
  });
});
