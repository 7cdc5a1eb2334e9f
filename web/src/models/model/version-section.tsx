'use client';

import { Plus } from 'lucide-react';
import { useState } from 'react';
import { Button } from '@/design/button';
import { Dialog } from '@/design/dialog';
import { Section } from '@/design/page-header';
import { ScrollRegion } from '@/design/scroll-region';
import { Unknown } from '@/design/unknown';
import { formatCount } from '@/format/numbers';
import { formatDate, formatDateTime } from '@/format/times';
import { useNow } from '@/format/use-now';
import type { VersionPartsFragment } from '@/gql/graphql';
import { formatCost, formatPrice } from '../shared/usd';
import { PriceForm } from './price-form';
import { VersionForm } from './version-form';
import { VersionMenu } from './version-menu';

interface VersionSectionProps {
  readonly modelId: string;
  readonly versions: readonly VersionPartsFragment[];
  readonly embeds: boolean;
  readonly canWrite: boolean;
  readonly onChanged: () => void;
}

/** What a provider runs under names of its own, the newest first, with their prices over time. */
export function VersionSection({ modelId, versions, embeds, canWrite, onChanged }: VersionSectionProps) {
  const [isAdding, setAdding] = useState(false);
  const [priced, setPriced] = useState<VersionPartsFragment | null>(null);
  return (
    <>
      <Section
        title="Versions"
        aside={
          canWrite ? (
            <Button size="sm" onClick={() => setAdding(true)} data-print="hide">
              <Plus aria-hidden /> Add a version
            </Button>
          ) : undefined
        }
      >
        <ul className="grid">
          {versions.map((version) => (
            <VersionItem
              key={version.id}
              version={version}
              canWrite={canWrite}
              onPrice={() => setPriced(version)}
              onChanged={onChanged}
            />
          ))}
        </ul>
      </Section>
      <Section title="Prices over time">
        <PriceHistory versions={versions} />
      </Section>
      <Dialog isOpen={isAdding} onClose={() => setAdding(false)} title="Add a version" className="mt-[8vh]">
        <VersionForm
          modelId={modelId}
          embeds={embeds}
          onAdded={() => {
            setAdding(false);
            onChanged();
          }}
        />
      </Dialog>
      <Dialog isOpen={priced !== null} onClose={() => setPriced(null)} title={`Price of ${priced?.remoteName ?? ''}`}>
        {priced ? (
          <PriceForm
            version={priced}
            onSet={() => {
              setPriced(null);
              onChanged();
            }}
          />
        ) : null}
      </Dialog>
    </>
  );
}

function VersionItem(props: {
  version: VersionPartsFragment;
  canWrite: boolean;
  onPrice: () => void;
  onChanged: () => void;
}) {
  const { version, canWrite, onPrice, onChanged } = props;
  const { remoteName, contextTokens, maxOutputTokens, dimensions, isDefault, deprecatedAt, deprecationNote } = version;
  const now = useNow();
  return (
    <li className="flex items-start justify-between gap-4 border-line border-b py-2.5">
      <div className="grid min-w-0 gap-0.5">
        <p className="flex flex-wrap items-baseline gap-x-3">
          <span className="wrap-anywhere font-medium font-mono text-sm">{remoteName}</span>
          {isDefault ? <span className="text-good text-sm">default</span> : null}
          {deprecatedAt ? (
            <span className="text-sm text-warn">
              {Date.parse(deprecatedAt) <= now ? 'deprecated since' : 'will be deprecated on'}{' '}
              {formatDate(deprecatedAt)}
            </span>
          ) : null}
        </p>
        <p className="text-muted text-sm">
          {formatCount(contextTokens)} tokens of context,{' '}
          {dimensions == null
            ? `answers of up to ${formatCount(maxOutputTokens)}`
            : `vectors of ${formatCount(dimensions)} numbers`}
          . A million tokens cost {version.price ? formatPrice(version.price) : <Unknown reason="No price is set" />}.
        </p>
        {deprecationNote ? <p className="wrap-anywhere text-muted text-sm">{deprecationNote}</p> : null}
      </div>
      {canWrite ? <VersionMenu version={version} onPrice={onPrice} onChanged={onChanged} /> : null}
    </li>
  );
}

function PriceHistory({ versions }: { versions: readonly VersionPartsFragment[] }) {
  const now = useNow();
  return (
    <ScrollRegion label="Prices over time" className="max-h-80">
      <table className="w-full max-w-3xl">
        <caption className="sr-only">What a million tokens cost from when on</caption>
        <thead className="sticky top-0 bg-surface text-left text-muted text-sm">
          <tr>
            <th className="py-1 pr-4 font-normal">Version</th>
            <th className="py-1 pr-4 font-normal">From</th>
            <th className="py-1 pr-4 text-right font-normal">In</th>
            <th className="py-1 pr-4 text-right font-normal">In, cached</th>
            <th className="py-1 text-right font-normal">Out</th>
          </tr>
        </thead>
        <tbody>
          {versions.flatMap(({ id, remoteName, prices, price: current }) =>
            prices.map((price) => (
              <tr key={`${id} ${price.effectiveFrom}`} className="border-line border-t">
                <th scope="row" className="wrap-anywhere min-w-28 py-1 pr-4 text-left font-mono font-normal text-sm">
                  {remoteName}
                </th>
                <td className="whitespace-nowrap py-1 pr-4">
                  <time dateTime={price.effectiveFrom} title={formatDateTime(price.effectiveFrom)}>
                    {formatDate(price.effectiveFrom)}
                  </time>
                  <span className="text-muted text-sm">
                    {price.effectiveFrom === current?.effectiveFrom
                      ? ', now'
                      : Date.parse(price.effectiveFrom) > now
                        ? ', to come'
                        : ''}
                  </span>
                </td>
                <td className="py-1 pr-4 text-right">{formatCost(price.inputPerMillion)}</td>
                <td className="py-1 pr-4 text-right">{formatCost(price.cachedInputPerMillion)}</td>
                <td className="py-1 text-right">{formatCost(price.outputPerMillion)}</td>
              </tr>
            )),
          )}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
