import { formatCount, plural } from '@/format/numbers';

/**
 * How far a batch is.
 *
 * @example progressSentence({ totalCount: 40, failedCount: 1 }, 12)
 * // '12 of 40 requests are done, 1 of them without an answer. You can leave this page; the batch goes on.'
 */
export function progressSentence(
  { totalCount, failedCount }: { totalCount: number; failedCount: number },
  finished: number,
): string {
  const failed = failedCount === 0 ? '' : `, ${formatCount(failedCount)} of them without an answer`;
  return `${formatCount(finished)} of ${plural(totalCount, 'request')} are done${failed}. You can leave this page; the batch goes on.`;
}
