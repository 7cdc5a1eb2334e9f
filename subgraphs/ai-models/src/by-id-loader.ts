import DataLoader from 'dataloader';

/** More keys than any page holds; larger batches are split. */
const MAX_BATCH_SIZE = 200;

/** Loads by id with one query a tick, in the order asked for; null where nothing was found. */
export function createByIdLoader<Entity extends { readonly id: string }>(
  find: (ids: readonly string[]) => Promise<Entity[]>,
): DataLoader<string, Entity | null> {
  return new DataLoader(
    async (ids) => {
      const byId = new Map((await find(ids)).map((entity) => [entity.id, entity]));
      return ids.map((id) => byId.get(id) ?? null);
    },
    { maxBatchSize: MAX_BATCH_SIZE },
  );
}

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
