import DataLoader from 'dataloader';

/** More keys than any page holds; larger batches are split. */
const MAX_BATCH_SIZE = 200;

/** Loads lists by the key that their members share, in the order in which the query gives them. */
export function createListLoader<Entity>(
  find: (keys: readonly string[]) => Promise<readonly Entity[]>,
  keyOf: (entity: Entity) => string,
): DataLoader<string, readonly Entity[]> {
  return new DataLoader(
    async (keys) => {
      const lists = new Map<string, Entity[]>(keys.map((key) => [key, []]));
      for (const entity of await find(keys)) lists.get(keyOf(entity))?.push(entity);
      return keys.map((key) => lists.get(key) ?? []);
    },
    { maxBatchSize: MAX_BATCH_SIZE },
  );
}
