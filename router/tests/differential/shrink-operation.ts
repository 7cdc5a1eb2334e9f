import { type DocumentNode, Kind, parse, print, visit } from 'graphql';
import type { OperationRequest } from '../../src/execution/engine-contract.js';

/** Removes selections one by one as long as the operation still fails, to show the smallest one. */
export async function shrinkOperation(
  request: OperationRequest,
  stillFails: (smaller: OperationRequest) => Promise<boolean>,
): Promise<OperationRequest> {
  let best = request;
  for (let index = 0; ; ) {
    const document = removeSelection(parse(best.query), index);
    if (document === null) return best;
    const smaller = { ...best, query: print(document) };
    if (await stillFails(smaller)) best = smaller;
    else index++;
  }
}

/** Without the selection of that number in document order, null when there are not so many. */
function removeSelection(document: DocumentNode, index: number): DocumentNode | null {
  let seen = -1;
  const leaveOut = () => {
    seen++;
    return seen === index ? null : undefined;
  };
  const smaller = visit(document, { Field: leaveOut, InlineFragment: leaveOut, FragmentSpread: leaveOut });
  if (seen < index) return null;
  const spread = new Set<string>();
  visit(smaller, { FragmentSpread: (node) => void spread.add(node.name.value) });
  return {
    ...smaller,
    definitions: smaller.definitions.filter(
      (node) => node.kind !== Kind.FRAGMENT_DEFINITION || spread.has(node.name.value),
    ),
  };
}
