/** One page of a list as a Relay connection. */
export function connection(all, { first = 20, after }, map = (node) => node) {
  const start = after ? Number(after) : 0;
  const nodes = all.slice(start, start + Math.min(first, 100)).map(map);
  const end = start + nodes.length;
  return {
    nodes,
    edges: nodes.map((node, index) => ({ node, cursor: String(start + index + 1) })),
    totalCount: all.length,
    pageInfo: {
      hasNextPage: end < all.length,
      hasPreviousPage: start > 0,
      startCursor: String(start),
      endCursor: String(end),
    },
  };
}
