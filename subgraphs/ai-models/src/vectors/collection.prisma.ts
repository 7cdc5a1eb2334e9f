import { isUniqueViolation, newestFirst } from '@paissive/prisma-kit';
import type { SqlClient } from '@paissive/vector-store';
import type { Database } from '../database.prisma.js';
import type { CollectionRepository } from './collection.js';

export function createCollectionRepository(database: Database): CollectionRepository {
  return {
    async insert(collection) {
      try {
        await database.vectorCollection.create({ data: collection });
        return 'stored';
      } catch (error) {
        if (isUniqueViolation(error)) return 'name_taken';
        throw error;
      }
    },
    findByIds: (workspaceId, ids) =>
      database.vectorCollection.findMany({ where: { workspaceId, id: { in: [...ids] } } }),
    list: (workspaceId, { after, limit }) =>
      database.vectorCollection.findMany(newestFirst({ workspaceId }, after, limit)),
    async delete(workspaceId, id) {
      return (await database.vectorCollection.deleteMany({ where: { workspaceId, id } })).count > 0;
    },
  };
}

/** The service's own connections, for the vector store. Its statements are constants; all values are parameters. */
export function sqlClientOf(database: Database): SqlClient {
  return { query: (sql, parameters) => database.$queryRawUnsafe(sql, ...parameters) };
}
