import DataLoader from 'dataloader';

/** More ids than any page holds; larger batches are split. */
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
