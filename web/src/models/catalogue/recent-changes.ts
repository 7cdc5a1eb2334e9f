import type { ModelRowFragment, ProviderPartsFragment } from '@/gql/graphql';

/** Something that happened to the catalogue, or is about to. */
export interface CatalogueChange {
  readonly key: string;
  readonly at: string;
  readonly text: string;
  readonly href?: string;
}

const WINDOW_MS = 30 * 86_400_000;
const MOST = 6;

/** What changed in the last 30 days and which prices will, the latest first. What belongs to the platform itself is left out. */
export function recentChanges(
  providers: readonly ProviderPartsFragment[],
  models: readonly ModelRowFragment[],
  now: number,
): CatalogueChange[] {
  const own = models.filter(({ provider }) => provider?.kind !== 'EMBEDDED');
  return [...providers.flatMap(providerChanges), ...own.flatMap((model) => modelChanges(model, now))]
    .filter(({ at }) => Date.parse(at) > now - WINDOW_MS)
    .toSorted((a, b) => Date.parse(b.at) - Date.parse(a.at))
    .slice(0, MOST);
}

function providerChanges({ id, name, kind, status, statusMessage, checkedAt, createdAt }: ProviderPartsFragment) {
  if (kind === 'EMBEDDED') return [];
  const connected = { key: `${id} connected`, at: createdAt, text: `${name} was connected` };
  const isBad = (status === 'DOWN' || status === 'DEGRADED') && checkedAt;
  return isBad ? [{ key: `${id} status`, at: checkedAt, text: `${name}: ${statusMessage}` }, connected] : [connected];
}

function modelChanges({ id, name, createdAt, versions }: ModelRowFragment, now: number): CatalogueChange[] {
  const href = `/models/catalogue/${id}`;
  const first = versions.at(-1)?.id;
  return [
    { key: id, at: createdAt, text: `${name} was added`, href },
    ...versions.flatMap((version) => {
      const { id: versionId, remoteName, deprecatedAt, prices } = version;
      const added = { key: versionId, at: version.createdAt, text: `${name} got the version ${remoteName}`, href };
      const deprecated = deprecatedAt
        ? [
            {
              key: `${versionId} deprecated`,
              at: deprecatedAt,
              text: `${name}: ${remoteName} ${Date.parse(deprecatedAt) > now ? 'will be' : 'was'} deprecated`,
              href,
            },
          ]
        : [];
      // The first price came with the version itself.
      const repriced = prices.slice(0, -1).map(({ effectiveFrom }) => ({
        key: `${versionId} ${effectiveFrom}`,
        at: effectiveFrom,
        text: `${name}: ${remoteName} ${Date.parse(effectiveFrom) > now ? 'will cost' : 'costs'} something else`,
        href,
      }));
      return [...(versionId === first ? [] : [added]), ...deprecated, ...repriced];
    }),
  ];
}
