import { newestFirst } from '@paissive/prisma-kit';
import type { Database } from '../database.prisma.js';
import type { BillingCustomerRepository } from './billing-customer.js';

export function createBillingCustomerRepository(database: Database): BillingCustomerRepository {
  const byKey = (workspaceId: string, idempotencyKey: string) => ({
    where: { workspaceId_idempotencyKey: { workspaceId, idempotencyKey } },
  });
  return {
    async insert(customer) {
      await database.billingCustomer.createMany({ data: [customer], skipDuplicates: true });
      return database.billingCustomer.findUniqueOrThrow(byKey(customer.workspaceId, customer.idempotencyKey));
    },
    findByKey: (workspaceId, key) => database.billingCustomer.findUnique(byKey(workspaceId, key)),
    findByIds: (workspaceId, ids) =>
      database.billingCustomer.findMany({ where: { workspaceId, id: { in: [...ids] } } }),
    list: (workspaceId, { after, limit }) =>
      database.billingCustomer.findMany(newestFirst({ workspaceId }, after, limit)),
  };
}
