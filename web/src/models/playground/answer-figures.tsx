import { formatCount, plural } from '@/format/numbers';
import { formatLatency } from '@/format/times';
import type { GenerationPartsFragment } from '@/gql/graphql';
import { formatCost } from '../shared/usd';
import { FINISHES, OUTCOMES } from './words';

/** What an answer took: money, time, tokens, tries. */
export function AnswerFigures({ generation }: { generation: GenerationPartsFragment }) {
  const { cost, usage, latencyMs, firstTokenMs, finishReason, isCached, attempts, version } = generation;
  const figures: readonly (readonly [string, string])[] = [
    ['Cost', `${formatCost(cost)}${usage.isEstimated ? ', at most' : ''}${isCached ? ', from the cache' : ''}`],
    ['First text after', firstTokenMs == null ? 'unknown' : formatLatency(firstTokenMs)],
    ['In all', latencyMs == null ? 'unknown' : formatLatency(latencyMs)],
    ['Tokens in', formatCount(usage.inputTokens)],
    ['Tokens out', formatCount(usage.outputTokens)],
    ...(finishReason ? ([['Ended', FINISHES[finishReason]]] as const) : []),
    ...(version ? ([['Answered by', version.remoteName]] as const) : []),
  ];
  return (
    <div className="grid gap-2 text-sm">
      <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-0.5">
        {figures.map(([name, value]) => (
          <div key={name} className="contents">
            <dt className="text-muted">{name}</dt>
            <dd className="wrap-anywhere text-right">{value}</dd>
          </div>
        ))}
      </dl>
      {attempts.length > 1 || attempts.some(({ outcome }) => outcome !== 'SUCCEEDED') ? (
        <details>
          <summary className="text-muted">{plural(attempts.length, 'try', 'tries')}</summary>
          <ol className="grid gap-1 pt-1">
            {attempts.map(({ outcome, message, latencyMs: took, version: asked }, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: tries have no name but their place.
              <li key={index} className="wrap-anywhere">
                {asked?.remoteName ?? 'A version that is gone'} {OUTCOMES[outcome]} after {formatLatency(took)}
                {message ? `: ${message}` : ''}
              </li>
            ))}
          </ol>
        </details>
      ) : null}
    </div>
  );
}
