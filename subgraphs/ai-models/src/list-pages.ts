interface Created {
  readonly id: string;
  readonly createdAt: Date;
}

/** The cursor of a thing in a list by age. */
export function byCreation({ id, createdAt }: Created) {
  return { sortKey: createdAt.getTime(), id };
}

/** Where a list by age goes on. */
export function olderThan({ after }: { readonly after: { readonly sortKey: number; readonly id: string } | null }) {
  return after && { createdAt: new Date(after.sortKey), id: after.id };
}
