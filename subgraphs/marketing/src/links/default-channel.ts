const SEARCH = /^(google|bing|yahoo|duckduckgo|baidu|yandex|ecosia|ask|aol|naver|qwant|startpage|brave)(\.|$)/;
const SOCIAL =
  /^(facebook|fb|instagram|ig|linkedin|twitter|x|t\.co|pinterest|reddit|tiktok|snapchat|threads|mastodon|bluesky|quora|whatsapp|telegram|discord|vk)(\.|$)/;
const VIDEO = /^(youtube|vimeo|dailymotion|twitch|disneyplus|netflix|hulu)(\.|$)/;
const SHOPPING = /^(amazon|ebay|etsy|alibaba|walmart|shopify|google shopping|igshopping)(\.|$)/;
const PAID = /^(.*cp.*|ppc|retargeting|paid.*)$/;
const EMAIL = /^(email|e-mail|e_mail|e mail)$/;

/**
 * The default channel group of Google Analytics 4 for parameters set by hand, by its published rules; where they need a list of sites, the
 * commonest are known here.
 *
 * @see https://support.google.com/analytics/answer/9756891
 * @example defaultChannel({ source: 'newsletter', medium: 'email', campaign: 'spring' }) // 'Email'
 */
export function defaultChannel(given: {
  readonly source: string;
  readonly medium: string;
  readonly campaign: string;
}): string {
  const [source, medium, campaign] = [
    given.source.toLowerCase(),
    given.medium.toLowerCase(),
    given.campaign.toLowerCase(),
  ];
  const isPaid = PAID.test(medium);
  if (source === '' && medium === '') return 'Direct';
  if (campaign.includes('cross-network')) return 'Cross-network';
  const isShop = SHOPPING.test(source) || /^(.*(([^a-df-z]|^)shop|shopping).*)$/.test(campaign);
  if (isShop && isPaid) return 'Paid Shopping';
  if (SEARCH.test(source) && isPaid) return 'Paid Search';
  if (SOCIAL.test(source) && isPaid) return 'Paid Social';
  if (VIDEO.test(source) && isPaid) return 'Paid Video';
  if (/^(display|banner|expandable|interstitial|cpm)$/.test(medium)) return 'Display';
  if (isPaid) return 'Paid Other';
  if (isShop) return 'Organic Shopping';
  if (SOCIAL.test(source) || /^(social|social-network|social-media|sm|social network|social media)$/.test(medium)) {
    return 'Organic Social';
  }
  if (VIDEO.test(source) || /^.*video.*$/.test(medium)) return 'Organic Video';
  if (SEARCH.test(source) || medium === 'organic') return 'Organic Search';
  if (/^(referral|app|link)$/.test(medium)) return 'Referral';
  if (EMAIL.test(source) || EMAIL.test(medium)) return 'Email';
  if (medium === 'affiliate') return 'Affiliates';
  if (medium === 'audio') return 'Audio';
  if (source === 'sms' || medium === 'sms') return 'SMS';
  if (/push$/.test(medium) || /mobile|notification/.test(medium) || source === 'firebase')
    return 'Mobile Push Notifications';
  return 'Unassigned';
}
