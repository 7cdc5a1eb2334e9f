import type { Provider } from '../registry/provider.js';
import { createEnvelope, type SealedSecret } from './envelope.js';
import { parseMasterKeys } from './master-keys.js';
import { rewrapKeys } from './rewrap-keys.js';

const old = { id: '1', secret: 'the old master key of the tests, 32 bytes' };
const current = { id: '2', secret: 'the new master key of the tests, 32 bytes' };

test('keys come under the current master key, and one that cannot be read does not keep the others from it', async () => {
  const sealed = createEnvelope(old).seal('sk-1', 'a');
  const lost = createEnvelope({ ...old, id: '0' }).seal('sk-2', 'b');
  const stored = new Map<string, SealedSecret>([
    ['a', sealed],
    ['b', lost],
  ]);
  const warnings: unknown[] = [];
  const counts = await rewrapKeys({
    envelope: createEnvelope(
      current,
      parseMasterKeys(`1:${old.secret.replaceAll(' ', '_')} `).map(() => old),
    ),
    log: { warn: (fields: object) => void warnings.push(fields) } as never,
    registry: {
      findKeysNotUnder: async () => [...stored].map(([id, sealedKey]) => ({ id, sealedKey }) as Provider),
      replaceKey: async (id, before, after) => {
        expect(stored.get(id)).toEqual(before);
        stored.set(id, after);
        return true;
      },
    },
  });
  expect(counts).toEqual({ rewrapped: 1, unreadable: 1 });
  expect(createEnvelope(current).open(stored.get('a') as SealedSecret, 'a')).toBe('sk-1');
  expect(warnings).toMatchObject([{ providerId: 'b' }]);
});

test('former master keys are pairs of a name and a long secret', () => {
  const secret = 'x'.repeat(32);
  expect(parseMasterKeys(` a:${secret}  b:${secret}:y `)).toEqual([
    { id: 'a', secret },
    { id: 'b', secret: `${secret}:y` },
  ]);
  expect(parseMasterKeys('')).toEqual([]);
  for (const wrong of ['a:short', `:${secret}`, secret]) expect(() => parseMasterKeys(wrong)).toThrow(RangeError);
});
