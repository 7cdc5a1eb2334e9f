import type { CampaignLink, ConflictRule, LinkRequest, PresentParameter, UtmName } from './campaign-link.js';
import { defaultChannel } from './default-channel.js';

export type LinkWarningKind =
  | 'MIXED_CASE'
  | 'SPACES'
  | 'PERSONAL_DATA'
  | 'CONFLICT'
  | 'DUPLICATE_PARAMETER'
  | 'FRAGMENT_PARAMETERS'
  | 'INTERNAL_LINK'
  | 'AUTO_TAGGED'
  | 'UNASSIGNED_CHANNEL'
  | 'MISSING_CAMPAIGN'
  | 'LONG_ADDRESS'
  | 'NOT_ENCRYPTED';

/** Something that will make the figures worse, though the link works. */
export interface LinkWarning {
  readonly kind: LinkWarningKind;
  /** Null when it is about the address as a whole. */
  readonly parameter: UtmName | null;
  readonly message: string;
}

interface Built extends LinkRequest {
  readonly fragment: string;
  readonly parameters: CampaignLink['parameters'];
  readonly present: readonly PresentParameter[];
  readonly conflicting: readonly { readonly name: UtmName }[];
}

/** What browsers, mail programs and analytics take without trouble. */
const LONG_ADDRESS = 2_000;
const CLICK_IDS = ['gclid', 'gbraid', 'wbraid', 'msclkid', 'dclid', 'fbclid'];

export function linkWarnings(built: Built): LinkWarning[] {
  return [
    ...built.parameters.flatMap(valueWarnings),
    ...built.conflicting.map(({ name }) => conflict(name, built.conflicts)),
    ...addressWarnings(built),
  ];
}

function valueWarnings({ name, value }: CampaignLink['parameters'][number]): LinkWarning[] {
  const warnings: LinkWarning[] = [];
  const warn = (kind: LinkWarningKind, message: string) => void warnings.push({ kind, parameter: name, message });
  if (value !== value.toLowerCase())
    warn('MIXED_CASE', `"${value}" and "${value.toLowerCase()}" are two things to analytics. Use lower case.`);
  if (/\s/.test(value)) warn('SPACES', 'Spaces become %20 or + and are easily lost. Use hyphens.');
  if (/[^\s@]@[^\s@]+\.[^\s@]/.test(value) || /\d{9,}/.test(value.replace(/[\s()+-]/g, ''))) {
    warn(
      'PERSONAL_DATA',
      'This looks like an e-mail address or a telephone number. Analytics must not be given personal data.',
    );
  }
  return warnings;
}

function conflict(name: UtmName, rule: ConflictRule): LinkWarning {
  const what = rule === 'REPLACE' ? 'was replaced' : 'was kept';
  return { kind: 'CONFLICT', parameter: name, message: `The address had another ${name}, which ${what}.` };
}

function addressWarnings({ address, fragment, parameters, present, siteHost }: Built): LinkWarning[] {
  const warnings: LinkWarning[] = [];
  const warn = (kind: LinkWarningKind, message: string) => void warnings.push({ kind, parameter: null, message });
  const names = present.map(({ name }) => name);
  const twice = names.find((name, index) => name.startsWith('utm_') && names.indexOf(name) < index);
  if (twice !== undefined) warn('DUPLICATE_PARAMETER', `The address had ${twice} more than once.`);
  if (/utm_[a-z]+=/i.test(fragment)) {
    warn('FRAGMENT_PARAMETERS', 'Parameters behind # are not counted. They were left as they are.');
  }
  if (siteHost !== null && bare(new URL(address).hostname) === bare(siteHost)) {
    warn(
      'INTERNAL_LINK',
      'Use it from other sites only: on your own pages it begins a new visit and hides where people came from.',
    );
  }
  const clickId = CLICK_IDS.find((name) => names.includes(name));
  if (clickId !== undefined)
    warn('AUTO_TAGGED', `The address has ${clickId}, which belongs to one click. Take it out.`);
  const of = (name: UtmName) => parameters.find((one) => one.name === name)?.value ?? '';
  if (
    defaultChannel({ source: of('utm_source'), medium: of('utm_medium'), campaign: of('utm_campaign') }) ===
    'Unassigned'
  ) {
    warn(
      'UNASSIGNED_CHANNEL',
      `Analytics knows no channel for the medium "${of('utm_medium')}". Usual ones are email, social, cpc, referral, affiliate, display.`,
    );
  }
  if (of('utm_campaign') === '') warn('MISSING_CAMPAIGN', 'Without utm_campaign it counts to no campaign.');
  if (address.length > LONG_ADDRESS)
    warn('LONG_ADDRESS', `The address has ${address.length} characters; some programs cut it after ${LONG_ADDRESS}.`);
  if (/^http:/i.test(address)) warn('NOT_ENCRYPTED', 'The address is not encrypted. Use https:// if the site has it.');
  return warnings;
}

const bare = (host: string) => host.toLowerCase().replace(/^www\./, '');
