import { defaultChannel } from './default-channel.js';
import { type LinkWarning, linkWarnings } from './link-warnings.js';

export type UtmName = 'utm_source' | 'utm_medium' | 'utm_campaign' | 'utm_id' | 'utm_term' | 'utm_content';

/** What happens to parameters of these names that the address has already. */
export type ConflictRule = 'REPLACE' | 'KEEP';

export interface LinkRequest {
  /** Where it leads: http or https. */
  readonly address: string;
  readonly values: Readonly<Record<UtmName, string | null>>;
  readonly conflicts: ConflictRule;
  /** Lower case, and hyphens for spaces; analytics tells "Email" from "email". */
  readonly isNormalised: boolean;
  /** Of the own site; null when it does not matter. */
  readonly siteHost: string | null;
}

export interface CampaignLink {
  readonly address: string;
  readonly parameters: readonly { readonly name: UtmName; readonly value: string }[];
  /** The default channel group that Google Analytics 4 counts it to. */
  readonly channel: string;
  readonly warnings: readonly LinkWarning[];
}

export type CampaignLinkResult =
  | { readonly kind: 'built'; readonly link: CampaignLink }
  | { readonly kind: 'refused'; readonly message: string };

export const UTM_NAMES: readonly UtmName[] = [
  'utm_source',
  'utm_medium',
  'utm_campaign',
  'utm_id',
  'utm_term',
  'utm_content',
];

/**
 * Adds the parameters by which analytics tells where visitors come from. What the address has else, its fragment and the way in which it
 * is encoded stay as they are.
 */
export function buildCampaignLink(request: LinkRequest): CampaignLinkResult {
  const refusal = refusalOf(request.address.trim());
  if (refusal) return { kind: 'refused', message: refusal };
  const { base, query, fragment } = partsOf(request.address.trim());
  const present = parametersOf(query);
  const wanted = UTM_NAMES.flatMap((name) => {
    const value = cleaned(request.values[name], request.isNormalised);
    return value === '' ? [] : [{ name, value }];
  });
  const conflicting = wanted.filter(({ name, value }) =>
    present.some((one) => one.name === name && one.value !== value),
  );
  const isKept = (name: string) => request.conflicts === 'KEEP' && present.some((one) => one.name === name);
  const replaced = new Set<string>(wanted.filter(({ name }) => !isKept(name)).map(({ name }) => name));
  const rest = present.filter(({ name }) => !replaced.has(name)).map(({ raw }) => raw);
  const added = wanted
    .filter(({ name }) => replaced.has(name))
    .map(({ name, value }) => `${name}=${encodeValue(value)}`);
  const parameters = UTM_NAMES.flatMap((name) => {
    const value =
      wanted.find((one) => one.name === name && replaced.has(name)) ?? present.find((one) => one.name === name);
    return value ? [{ name, value: value.value }] : [];
  });
  const search = [...rest, ...added].join('&');
  const address = `${base}${search === '' ? '' : `?${search}`}${fragment}`;
  const warnings = linkWarnings({ ...request, address, fragment, parameters, present, conflicting });
  return { kind: 'built', link: { address, parameters, channel: defaultChannel(valuesOf(parameters)), warnings } };
}

function refusalOf(address: string): string | null {
  if (!/^https?:\/\//i.test(address)) return 'Give an address that begins with https:// or http://.';
  if (/[\s\\]|\p{Cc}/u.test(address)) return 'An address has no spaces, line breaks or backslashes.';
  if (!URL.canParse(address)) return 'This is no address.';
  const { username, password } = new URL(address);
  return username === '' && password === '' ? null : 'An address for everybody holds no user name and no password.';
}

function partsOf(address: string): { base: string; query: string; fragment: string } {
  const hash = address.indexOf('#');
  const fragment = hash === -1 ? '' : address.slice(hash);
  const whole = hash === -1 ? address : address.slice(0, hash);
  const mark = whole.indexOf('?');
  const base = mark === -1 ? whole : whole.slice(0, mark);
  // https://shop.example alone: the path is a slash.
  const hasPath = base.indexOf('/', base.indexOf('//') + 2) !== -1;
  return { base: hasPath ? base : `${base}/`, query: mark === -1 ? '' : whole.slice(mark + 1), fragment };
}

/** A parameter that an address has already, as it stands and as it is meant. */
export interface PresentParameter {
  readonly name: string;
  readonly value: string;
  readonly raw: string;
}

function parametersOf(query: string): PresentParameter[] {
  return query
    .split('&')
    .filter((raw) => raw !== '')
    .map((raw) => {
      const equals = raw.indexOf('=');
      const [name, value] = equals === -1 ? [raw, ''] : [raw.slice(0, equals), raw.slice(equals + 1)];
      return { name: decoded(name), value: decoded(value), raw };
    });
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    // Not UTF-8 in per cent signs: it stands for itself.
    return text;
  }
}

function cleaned(value: string | null, isNormalised: boolean): string {
  const text = (value ?? '')
    .replace(/\p{Cs}/gu, '\ufffd')
    .normalize('NFC')
    .trim()
    .replace(/\s+/g, ' ');
  return isNormalised ? text.toLowerCase().replaceAll(' ', '-') : text;
}

function encodeValue(value: string): string {
  return encodeURIComponent(value).replaceAll('%2F', '/').replaceAll('%3A', ':').replaceAll('%2C', ',');
}

function valuesOf(parameters: CampaignLink['parameters']): { source: string; medium: string; campaign: string } {
  const of = (name: UtmName) => parameters.find((one) => one.name === name)?.value ?? '';
  return { source: of('utm_source'), medium: of('utm_medium'), campaign: of('utm_campaign') };
}
