/** The order of {@link newestFirstAfter}, for `find().sort()`. */
export const NEWEST_FIRST = { createdAt: -1, _id: -1 } as const;

/** The condition that continues a list that is sorted newest first after a place in it; no condition from the start. */
export function newestFirstAfter(after: { readonly createdAt: Date; readonly id: string } | null) {
  if (after === null) return {};
  const { createdAt, id } = after;
  return { $or: [{ createdAt: { $lt: createdAt } }, { createdAt, _id: { $lt: id } }] };
}
