/** PostgreSQL takes 65,535 parameters in a statement; this is well below with any table here. */
const PART = 1_000;

/** Inserts rows in parts that fit into a statement. */
export async function createManyInParts<Row>(
  rows: readonly Row[],
  createMany: (part: Row[]) => Promise<unknown>,
): Promise<void> {
  for (let start = 0; start < rows.length; start += PART) await createMany(rows.slice(start, start + PART));
}

/** The arguments of `findMany` for a page of things by when they were created, the newest first. */
export function newestFirst<Where extends object>(
  where: Where,
  after: { readonly createdAt: Date; readonly id: string } | null,
  limit: number,
) {
  return {
    where: {
      ...where,
      ...(after && { createdAt: { lte: after.createdAt }, NOT: { createdAt: after.createdAt, id: { gte: after.id } } }),
    },
    orderBy: [{ createdAt: 'desc' as const }, { id: 'desc' as const }],
    take: limit,
  };
}

/** Whether a write failed because a unique index has its key already. */
export function isUniqueViolation(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'P2002';
}
