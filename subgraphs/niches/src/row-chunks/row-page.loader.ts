import DataLoader from 'dataloader';
import type { RowChunkRepository, RowPage } from './row-chunks.repository.js';

/** Unpacked chunks lie in memory together; more pages than this are read in turns. */
const MAX_BATCH_SIZE = 100;

/** Pages of rows, those of one tick with one query: a list of opportunities can show the keywords of each. */
export function createRowPageLoader<Row>(chunks: RowChunkRepository<Row>): DataLoader<RowPage, Row[], string> {
  return new DataLoader((pages) => chunks.pages(pages), {
    cacheKeyFn: ({ ownerId, start, count }) => `${ownerId}:${start}:${count}`,
    maxBatchSize: MAX_BATCH_SIZE,
  });
}
