import type { DifferencePiece } from '@/design/difference-text';

/** Words that are compared with each other at most; texts that differ in more are told as replaced. */
const MOST_WORDS = 1_500;

/** What sets one text apart from another, word by word: the longest words in common stay (longest common subsequence). */
export function wordDifferences(from: string, to: string): DifferencePiece[] {
  const [before, after] = [wordsOf(from), wordsOf(to)];
  const start = commonLength(before, after);
  const end = commonLength(before.slice(start).reverse(), after.slice(start).reverse());
  const removed = before.slice(start, before.length - end);
  const added = after.slice(start, after.length - end);
  return joined([
    ...before.slice(0, start).map((text) => ({ kind: 'SAME' as const, text })),
    ...changed(removed, added),
    ...before.slice(before.length - end).map((text) => ({ kind: 'SAME' as const, text })),
  ]);
}

/** Words and what stands between them, so that joining gives the text again. */
function wordsOf(text: string): string[] {
  return text.match(/\s+|[^\s]+/g) ?? [];
}

function commonLength(one: readonly string[], other: readonly string[]): number {
  let length = 0;
  while (length < one.length && length < other.length && one[length] === other[length]) length += 1;
  return length;
}

function changed(before: readonly string[], after: readonly string[]): DifferencePiece[] {
  if (before.length > MOST_WORDS || after.length > MOST_WORDS) {
    return [
      { kind: 'REMOVED', text: before.join('') },
      { kind: 'ADDED', text: after.join('') },
    ];
  }
  const width = after.length + 1;
  // lengths[i * width + j]: of the longest common subsequence of before from i on and after from j on.
  const lengths = new Uint16Array((before.length + 1) * width);
  const at = (i: number, j: number) => lengths[i * width + j] ?? 0;
  for (let i = before.length - 1; i >= 0; i -= 1)
    for (let j = after.length - 1; j >= 0; j -= 1)
      lengths[i * width + j] = before[i] === after[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  const pieces: DifferencePiece[] = [];
  let [i, j] = [0, 0];
  while (i < before.length || j < after.length) {
    const [old, fresh] = [before[i], after[j]];
    if (old !== undefined && old === fresh) {
      pieces.push({ kind: 'SAME', text: old });
      i += 1;
      j += 1;
    } else if (old !== undefined && (fresh === undefined || at(i + 1, j) >= at(i, j + 1))) {
      pieces.push({ kind: 'REMOVED', text: old });
      i += 1;
    } else {
      pieces.push({ kind: 'ADDED', text: fresh ?? '' });
      j += 1;
    }
  }
  return pieces;
}

/** Neighbours of one kind as one piece. */
function joined(pieces: readonly DifferencePiece[]): DifferencePiece[] {
  const result: DifferencePiece[] = [];
  for (const piece of pieces) {
    const last = result.at(-1);
    if (last?.kind === piece.kind) result[result.length - 1] = { kind: last.kind, text: last.text + piece.text };
    else result.push(piece);
  }
  return result.filter(({ text }) => text !== '');
}
