import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { buildCampaignLink, type LinkRequest } from './campaign-link.js';
import { defaultChannel } from './default-channel.js';

const none = {
  utm_source: null,
  utm_medium: null,
  utm_campaign: null,
  utm_id: null,
  utm_term: null,
  utm_content: null,
};

function build(address: string, values: Partial<LinkRequest['values']> = {}, options: Partial<LinkRequest> = {}) {
  const given = { ...none, utm_source: 'newsletter', utm_medium: 'email', utm_campaign: 'spring', ...values };
  const result = buildCampaignLink({
    address,
    values: given,
    conflicts: 'REPLACE',
    isNormalised: true,
    siteHost: null,
    ...options,
  });
  if (result.kind === 'refused') throw new Error(result.message);
  return { ...result.link, kinds: result.link.warnings.map(({ kind }) => kind) };
}

const UTM = 'utm_source=newsletter&utm_medium=email&utm_campaign=spring';

describe('a link of a campaign', () => {
  it.each([
    ['https://shop.example', `https://shop.example/?${UTM}`],
    ['https://shop.example/tea', `https://shop.example/tea?${UTM}`],
    ['https://shop.example/tea?', `https://shop.example/tea?${UTM}`],
    ['https://shop.example/tea?a=1&b=%C3%A9+x#top', `https://shop.example/tea?a=1&b=%C3%A9+x&${UTM}#top`],
    ['https://shop.example/#/app?x=1', `https://shop.example/?${UTM}#/app?x=1`],
    ['https://shop.example/tea?q=%ZZ&&flag', `https://shop.example/tea?q=%ZZ&flag&${UTM}`],
  ])('keeps everything else of %s', (address, expected) => {
    expect(build(address)).toMatchObject({ address: expected, kinds: [], channel: 'Email' });
  });

  it('has lower case and hyphens, unless they are not wanted, which it warns of', () => {
    const values = { utm_campaign: ' Spring  Sale ', utm_content: 'Knopf grün' };
    expect(build('https://shop.example/', values).address).toContain(
      'utm_campaign=spring-sale&utm_content=knopf-gr%C3%BCn',
    );
    const asIs = build('https://shop.example/', values, { isNormalised: false });
    expect(asIs.address).toContain('utm_campaign=Spring%20Sale');
    expect(asIs.kinds).toEqual(['MIXED_CASE', 'SPACES', 'MIXED_CASE', 'SPACES']);
  });

  it('replaces or keeps what is there, and says so', () => {
    const address = 'https://shop.example/?utm_source=Old&x=1&utm_source=older';
    const replaced = build(address);
    expect(replaced.address).toBe(`https://shop.example/?x=1&${UTM}`);
    expect(replaced.kinds).toEqual(['CONFLICT', 'DUPLICATE_PARAMETER']);
    const kept = build('https://shop.example/?utm_source=old&x=1', {}, { conflicts: 'KEEP' });
    expect(kept.address).toBe('https://shop.example/?utm_source=old&x=1&utm_medium=email&utm_campaign=spring');
    expect(kept.parameters[0]).toEqual({ name: 'utm_source', value: 'old' });
  });

  it('warns of what spoils figures', () => {
    expect(
      build(
        'http://www.shop.example/?gclid=1#utm_term=x',
        { utm_medium: 'blurb', utm_campaign: null, utm_content: 'a@b.example' },
        { siteHost: 'shop.example' },
      ).kinds,
    ).toEqual([
      'PERSONAL_DATA',
      'FRAGMENT_PARAMETERS',
      'INTERNAL_LINK',
      'AUTO_TAGGED',
      'UNASSIGNED_CHANNEL',
      'MISSING_CAMPAIGN',
      'NOT_ENCRYPTED',
    ]);
    expect(build(`https://shop.example/${'x'.repeat(2_000)}`).kinds).toEqual(['LONG_ADDRESS']);
  });

  it.each([
    'shop.example',
    'javascript:alert(1)',
    'https://',
    'https://a b.example',
    'https://me:secret@shop.example/',
    'ftp://shop.example',
  ])('refuses %s', (address) => {
    expect(() => build(address)).toThrow();
  });

  it('takes half a character for a question mark instead of failing', () => {
    expect(build('https://shop.example/', { utm_term: 'a\ud800' }).address).toContain('utm_term=a%EF%BF%BD');
  });

  it('gives every value back as it was put in', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 50 }), (text) => {
        const value = text.normalize('NFC').trim().replace(/\s+/g, ' ');
        fc.pre(value !== '');
        const { address } = build('https://shop.example/?a=1#b', { utm_term: text }, { isNormalised: false });
        expect(new URL(address).searchParams.get('utm_term')).toBe(value);
        expect(new URL(address).hash).toBe('#b');
      }),
    );
  });
});

describe('the default channel of Google Analytics 4', () => {
  it.each([
    ['google', 'cpc', 'Paid Search'],
    ['facebook', 'paid-social', 'Paid Social'],
    ['club', 'paid', 'Paid Other'],
    ['youtube', 'cpc', 'Paid Video'],
    ['partner', 'banner', 'Display'],
    ['linkedin', 'post', 'Organic Social'],
    ['club', 'social', 'Organic Social'],
    ['news', 'e-mail', 'Email'],
    ['blog', 'referral', 'Referral'],
    ['partner', 'affiliate', 'Affiliates'],
    ['app', 'push', 'Mobile Push Notifications'],
    ['leaflet', 'qr', 'Unassigned'],
  ])('of %s / %s is %s', (source, medium, channel) => {
    expect(defaultChannel({ source, medium, campaign: 'x' })).toBe(channel);
  });
});
