import Link from 'next/link';
import { Unknown } from '@/design/unknown';
import { formatCount } from '@/format/numbers';
import type { ModelRowFragment } from '@/gql/graphql';
import { formatPrice } from '../shared/usd';
import { CAPABILITIES, CAPABILITY_ORDER } from '../shared/words';

/** Every model with what it can do, what it takes and what it costs now. */
export function ModelTable({ models }: { models: readonly ModelRowFragment[] }) {
  return (
    <div className="@container">
      <table className="w-full">
        <caption className="sr-only">Models</caption>
        <thead className="sticky top-12 z-10 bg-surface md:top-0 print:static">
          <tr className="h-9 text-left text-muted text-sm shadow-[inset_0_-1px_0_var(--color-line-strong)]">
            <th className="pr-4 font-normal">Model</th>
            <th className="hidden pr-4 font-normal @lg:table-cell">Can do</th>
            <th className="hidden pr-4 text-right font-normal @2xl:table-cell">Context, tokens</th>
            <th className="pr-4 text-right font-normal">A million tokens cost</th>
            <th className="hidden font-normal @3xl:table-cell">Stands in for it</th>
          </tr>
        </thead>
        <tbody>
          {models.map((model) => (
            <ModelLine key={model.id} model={model} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function ModelLine({ model: { id, name, provider, capabilities, versions, fallbacks } }: { model: ModelRowFragment }) {
  const version = versions.find(({ isDefault }) => isDefault);
  const standIns = [...new Set(fallbacks.flatMap(({ models }) => models.map((each) => each.name)))];
  return (
    <tr data-row className="border-line border-b hover:bg-hover">
      <th scope="row" className="wrap-anywhere py-1.5 pr-4 text-left font-normal">
        <Link href={`/models/catalogue/${id}`} className="font-medium hover:underline">
          {name}
        </Link>
        <span className="block text-muted text-sm">
          {provider?.name ?? 'A provider that is gone'}
          {version && version.remoteName !== name ? `, ${version.remoteName}` : ''}
          {versions.length > 1 ? `, ${versions.length} versions` : ''}
        </span>
      </th>
      <td className="hidden pr-4 @lg:table-cell">
        {CAPABILITY_ORDER.filter((each) => capabilities.includes(each))
          .map((each) => CAPABILITIES[each].label)
          .join(', ')}
      </td>
      <td className="hidden pr-4 text-right @2xl:table-cell">
        {version ? formatCount(version.contextTokens) : <Unknown reason="It has no default version" />}
      </td>
      <td className="pr-4 text-right">
        {version?.price ? formatPrice(version.price) : <Unknown reason="No price is set" />}
      </td>
      <td className="wrap-anywhere hidden text-muted @3xl:table-cell">{standIns.join(', ') || 'nobody'}</td>
    </tr>
  );
}
