import { createHash } from 'node:crypto';
import { isUniqueViolation, newestFirst, outboxRows } from '@paissive/prisma-kit';
import type { Database } from '../database.prisma.js';
import { Prisma, type Provider as ProviderRow } from '../generated/prisma/client.js';
import { sealedSecretSchema } from '../secrets/envelope.js';
import type { Provider } from './provider.js';
import type { RegistryRepository, Stored } from './registry.repository.js';

const MAX_PRICES = 100;

/** The registry in PostgreSQL. */
export function createRegistryRepository(database: Database): RegistryRepository {
  return {
    ...providerQueries(database),
    ...modelQueries(database),
    ...settingQueries(database),
  };
}

function providerQueries(database: Database) {
  return {
    insertProvider: (provider, events) =>
      named(async () => {
        await database.$transaction([
          database.provider.create({ data: rowOf(provider) }),
          database.outboxEvent.createMany({ data: outboxRows(events, provider.createdAt) }),
        ]);
      }),

    async updateProvider(provider) {
      const { id, workspaceId } = provider;
      let count = 0;
      const stored = await named(async () => {
        ({ count } = await database.provider.updateMany({ where: { id, workspaceId }, data: rowOf(provider) }));
      });
      return stored === 'stored' && count === 0 ? 'not_found' : stored;
    },

    async deleteProvider(workspaceId, id) {
      return (await database.provider.deleteMany({ where: { id, workspaceId } })).count > 0;
    },

    async findProviders(workspaceId, ids) {
      const where = { ...visibleTo(workspaceId), id: { in: [...ids] } };
      return (await database.provider.findMany({ where })).map(providerOf);
    },

    async listProviders(workspaceId, { after, limit }) {
      return (await database.provider.findMany(newestFirst(visibleTo(workspaceId), after, limit))).map(providerOf);
    },

    async saveHealth(id, health) {
      await database.provider.updateMany({ where: { id }, data: health });
    },

    async findUnchecked(before, limit) {
      const rows = await database.provider.findMany({
        where: {
          isEnabled: true,
          kind: { not: 'EMBEDDED' },
          OR: [{ checkedAt: null }, { checkedAt: { lte: before } }],
        },
        orderBy: { checkedAt: { sort: 'asc', nulls: 'first' } },
        take: limit,
      });
      return rows.map(providerOf);
    },

    async findKeysNotUnder(masterKeyId, limit) {
      const where = { masterKeyId: { not: masterKeyId } };
      return (await database.provider.findMany({ where, orderBy: { id: 'asc' }, take: limit })).map(providerOf);
    },

    async replaceKey(id, before, after) {
      const { count } = await database.provider.updateMany({
        where: { id, sealedKey: { equals: { ...before } } },
        data: { sealedKey: { ...after }, masterKeyId: after.masterKeyId },
      });
      return count > 0;
    },
  } satisfies Partial<RegistryRepository>;
}

function modelQueries(database: Database) {
  return {
    insertModel: (model, version, price) =>
      named(async () => {
        await database.$transaction([
          database.model.create({ data: { ...model, capabilities: [...model.capabilities] } }),
          database.modelVersion.create({ data: version }),
          database.modelPrice.create({ data: price }),
        ]);
      }),

    findModels: (workspaceId, ids) =>
      database.model.findMany({ where: { ...visibleTo(workspaceId), id: { in: [...ids] } } }),

    listModels: (workspaceId, { after, limit, providerId }) => {
      const where = { ...visibleTo(workspaceId), ...(providerId !== null && { providerId }) };
      return database.model.findMany(newestFirst(where, after, limit));
    },

    async deleteModel(workspaceId, id) {
      return (await database.model.deleteMany({ where: { id, workspaceId } })).count > 0;
    },

    insertVersion: (version, price) =>
      named(async () => {
        await database.$transaction(async (transaction) => {
          if (version.isDefault) await dethrone(transaction, version.modelId);
          await transaction.modelVersion.create({ data: version });
          await transaction.modelPrice.create({ data: price });
        });
      }),

    async updateVersion(version) {
      await database.$transaction(async (transaction) => {
        if (version.isDefault) await dethrone(transaction, version.modelId);
        await transaction.modelVersion.update({ where: { id: version.id }, data: version });
      });
    },

    findVersions: (workspaceId, ids) =>
      database.modelVersion.findMany({ where: { id: { in: [...ids] }, model: visibleTo(workspaceId) } }),

    versionsOf: (workspaceId, modelIds) =>
      database.modelVersion.findMany({
        where: { modelId: { in: [...modelIds] }, model: visibleTo(workspaceId) },
        orderBy: { createdAt: 'desc' },
      }),

    async savePrice(price) {
      const { versionId, effectiveFrom } = price;
      const where = { versionId_effectiveFrom: { versionId, effectiveFrom } };
      await database.modelPrice.upsert({ where, create: price, update: price });
    },

    pricesOf: (versionIds) =>
      database.$queryRaw`
        SELECT version_id AS "versionId", effective_from AS "effectiveFrom", input_micro_usd AS "inputMicroUsd",
          cached_input_micro_usd AS "cachedInputMicroUsd", output_micro_usd AS "outputMicroUsd"
        FROM (
          SELECT *, row_number() OVER (PARTITION BY version_id ORDER BY effective_from DESC) AS place
          FROM model_prices WHERE version_id = ANY(${[...versionIds]})
        ) ranked
        WHERE place <= ${MAX_PRICES}
        ORDER BY version_id, effective_from DESC`,
  } satisfies Partial<RegistryRepository>;
}

function settingQueries(database: Database) {
  return {
    async saveFallbacks({ workspaceId, modelId, cause, modelIds }) {
      const key = { workspaceId, modelId, cause };
      const list = [...modelIds];
      await database.fallbackChain.upsert({
        where: { workspaceId_modelId_cause: key },
        create: { ...key, modelIds: list },
        update: { modelIds: list },
      });
    },

    fallbacksOf: (workspaceId, modelIds, causes) =>
      database.fallbackChain.findMany({
        where: {
          workspaceId,
          modelId: { in: [...modelIds] },
          ...(causes && { cause: { in: [...causes] } }),
          NOT: { modelIds: { isEmpty: true } },
        },
        orderBy: [{ modelId: 'asc' }, { cause: 'asc' }],
      }),

    saveDefaults: (workspaceId, defaults) =>
      database.workspaceSettings.upsert({
        where: { workspaceId },
        create: { workspaceId, ...defaults },
        update: defaults,
      }),

    async defaultsOf(workspaceId) {
      const stored = await database.workspaceSettings.findUnique({ where: { workspaceId } });
      return stored ?? { textModelId: null, embeddingModelId: null };
    },
  } satisfies Partial<RegistryRepository>;
}

/** The model's default, if it has one, is it no more. Held until the end of the transaction: two new defaults take turns. */
async function dethrone(transaction: Prisma.TransactionClient, modelId: string): Promise<void> {
  const lock = createHash('sha256').update(modelId).digest().readBigInt64BE();
  await transaction.$executeRaw`SELECT pg_advisory_xact_lock(${lock})`;
  await transaction.modelVersion.updateMany({ where: { modelId, isDefault: true }, data: { isDefault: false } });
}

async function named(write: () => Promise<void>): Promise<Stored> {
  try {
    await write();
    return 'stored';
  } catch (error) {
    if (isUniqueViolation(error)) return 'name_taken';
    throw error;
  }
}

function visibleTo(workspaceId: string) {
  return { OR: [{ workspaceId }, { workspaceId: null }] };
}

function rowOf({ sealedKey, ...provider }: Provider) {
  return {
    ...provider,
    sealedKey: sealedKey === null ? Prisma.DbNull : { ...sealedKey },
    masterKeyId: sealedKey?.masterKeyId ?? null,
  };
}

function providerOf({ sealedKey, masterKeyId: _, ...row }: ProviderRow): Provider {
  return { ...row, sealedKey: sealedKey === null ? null : sealedSecretSchema.parse(sealedKey) };
}
