'use client';

import { Check } from 'lucide-react';
import { useState } from 'react';
import { Button } from '@/design/button';
import { formatPercent } from '@/format/numbers';
import type { MarketingStrategyPartsFragment } from '@/gql/graphql';
import { FitScore } from '../shared/fit-score';
import { CHANNEL_FACTORS, CHANNELS } from '../shared/words';

/** Every channel with its fit for the opportunity and the personas; what the plan uses is marked and says what for. */
export function ChannelTable({ strategy }: { strategy: MarketingStrategyPartsFragment }) {
  const [isAll, setAll] = useState(false);
  const used = new Map(strategy.channels.map((each) => [each.channel, each]));
  const shown = strategy.channelAnalysis.filter(({ channel }, index) => isAll || used.has(channel) || index < 3);
  const rest = strategy.channelAnalysis.length - shown.length;
  return (
    <>
      <table className="w-full">
        <caption className="sr-only">Fit of each channel</caption>
        <thead className="text-muted text-sm">
          <tr className="text-left">
            <th className="w-6">
              <span className="sr-only">Used</span>
            </th>
            <th className="pr-4 font-normal">Channel</th>
            <th className="w-28 pr-6 text-right font-normal">Fit</th>
            <th className="hidden w-28 font-normal sm:table-cell">Known of it</th>
          </tr>
        </thead>
        <tbody>
          {shown.map(({ channel, factors, ...fit }) => (
            <tr key={channel} data-channel={channel} className="border-line border-t align-top">
              <td className="py-2">
                {used.has(channel) ? (
                  <>
                    <Check className="size-4 translate-y-0.5 text-accent" aria-hidden />
                    <span className="sr-only">Used</span>
                  </>
                ) : null}
              </td>
              <th scope="row" className="py-2 pr-4 text-left font-normal">
                <span className={used.has(channel) ? 'font-medium' : undefined}>{CHANNELS[channel].label}</span>
                <span className="block text-muted text-sm">
                  {used.get(channel)?.purpose || CHANNELS[channel].meaning}
                </span>
              </th>
              <td className="py-2 pr-6 text-right">
                <FitScore
                  name={CHANNELS[channel].label}
                  fit={{ ...fit, factors: factors.map((each) => ({ ...each, name: CHANNEL_FACTORS[each.kind] })) }}
                />
                <ScoreBar score={fit.score} />
              </td>
              <td className="hidden py-2 text-muted text-sm sm:table-cell">{formatPercent(fit.confidence)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {rest > 0 || isAll ? (
        <Button look="quiet" size="sm" className="justify-self-start" onClick={() => setAll(!isAll)} data-print="hide">
          {isAll ? 'Show fewer' : `Show ${rest} more`}
        </Button>
      ) : null}
    </>
  );
}

function ScoreBar({ score }: { score?: number | null }) {
  return (
    <span aria-hidden className={`mt-1 block h-1 rounded-full ${score == null ? 'hatched' : 'bg-line'}`}>
      {score == null ? null : (
        <span
          className="block h-full rounded-full bg-accent-solid"
          style={{ width: `${Math.max(0, Math.min(100, score))}%` }}
        />
      )}
    </span>
  );
}
