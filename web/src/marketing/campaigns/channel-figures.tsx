import { FigureWithSource } from '@/design/source-note';
import { Unknown } from '@/design/unknown';
import type { CampaignPerformanceQuery, MarketingChannel } from '@/gql/graphql';
import { CHANNELS } from '../shared/words';
import { FIGURES, type FigureName, formatFigure, whyUnknown } from './figures';
import { figureSource } from './key-figures';

type Performance = NonNullable<CampaignPerformanceQuery['campaignPerformance']>;

/** With their usual short names, which stand out in full on pointing. */
const COLUMNS: readonly (readonly [FigureName, string])[] = [
  ['impressions', 'Impressions'],
  ['clicks', 'Clicks'],
  ['clickThroughRate', 'CTR'],
  ['cost', 'Cost'],
  ['costPerClick', 'CPC'],
  ['conversions', 'Conversions'],
  ['costPerAcquisition', 'CPA'],
  ['revenue', 'Revenue'],
  ['returnOnInvestment', 'ROI'],
];

/** The figures of each channel side by side. */
export function ChannelFigures({ performance }: { performance: Performance }) {
  const currency = performance.currency ?? null;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reachable by keyboard.
    <section aria-label="Figures by channel" tabIndex={0} className="relative overflow-x-auto" data-print="flow">
      <table className="w-full">
        <thead className="text-muted text-sm">
          <tr>
            <th className="sticky left-0 bg-surface pr-4 text-left font-normal">Channel</th>
            {COLUMNS.map(([name, short]) => (
              <th key={name} className="py-1 pl-3 text-right font-normal">
                <abbr title={FIGURES[name].label} className="no-underline">
                  {short}
                </abbr>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {performance.byChannel.map(({ channel, figures }) => (
            <tr key={channel} className="border-line border-t">
              <th scope="row" className="sticky left-0 whitespace-nowrap bg-surface py-1.5 pr-4 text-left font-normal">
                {channelName(channel)}
              </th>
              {COLUMNS.map(([name]) => (
                <td key={name} className="whitespace-nowrap py-1.5 pl-3 text-right">
                  <Cell figures={figures} name={name} currency={currency} channel={channelName(channel)} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Cell(props: { figures: Performance['totals']; name: FigureName; currency: string | null; channel: string }) {
  const { figures, name, currency, channel } = props;
  const value = formatFigure(figures, name, currency);
  if (value === null) return <Unknown reason={whyUnknown(figures, name)} />;
  if (FIGURES[name].inputs.length === 0) return value;
  return (
    <FigureWithSource
      name={`${FIGURES[name].label}, ${channel}`}
      value={value}
      source={figureSource(figures, name, currency, `All days of ${channel}.`)}
    />
  );
}

/** As its source calls it, or as this application does. */
function channelName(channel: string): string {
  return channel in CHANNELS ? CHANNELS[channel as MarketingChannel].label : channel;
}
