import { isUniqueViolation, newestFirst } from '@paissive/prisma-kit';
import type { Database } from '../database.prisma.js';
import type { PromptRepository, PromptVersion } from './prompt.js';

const MAX_VERSIONS = 100;

export function createPromptRepository(database: Database): PromptRepository {
  return {
    async insert(prompt, version) {
      try {
        await database.$transaction([
          database.prompt.create({ data: prompt }),
          database.promptVersion.create({ data: version }),
        ]);
        return 'stored';
      } catch (error) {
        if (isUniqueViolation(error)) return 'name_taken';
        throw error;
      }
    },

    addVersion: (given) =>
      database.$transaction(async (transaction) => {
        // Two at once take turns at the prompt's row.
        await transaction.$queryRaw`SELECT id FROM prompts WHERE id = ${given.promptId} FOR UPDATE`;
        const { _max } = await transaction.promptVersion.aggregate({
          where: { promptId: given.promptId },
          _max: { version: true },
        });
        return transaction.promptVersion.create({ data: { ...given, version: (_max.version ?? 0) + 1 } });
      }),

    findByIds: (workspaceId, ids) => database.prompt.findMany({ where: { workspaceId, id: { in: [...ids] } } }),
    list: (workspaceId, { after, limit }) => database.prompt.findMany(newestFirst({ workspaceId }, after, limit)),

    versionsOf: (workspaceId, promptIds) =>
      database.$queryRaw<PromptVersion[]>`
        SELECT prompt_id AS "promptId", version, system, template, notes, created_at AS "createdAt" FROM (
          SELECT v.*, row_number() OVER (PARTITION BY prompt_id ORDER BY version DESC) AS place
          FROM prompt_versions v JOIN prompts p ON p.id = v.prompt_id
          WHERE p.workspace_id = ${workspaceId} AND v.prompt_id = ANY(${[...promptIds]})
        ) ranked
        WHERE place <= ${MAX_VERSIONS} ORDER BY prompt_id, version DESC`,

    async delete(workspaceId, id) {
      return (await database.prompt.deleteMany({ where: { workspaceId, id } })).count > 0;
    },
  };
}
