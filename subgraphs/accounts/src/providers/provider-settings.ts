import { z } from 'zod';

const client = { clientId: z.string().min(1), clientSecret: z.string().min(1) };

const presetSettings = z.strictObject({ preset: z.enum(['google', 'github']), ...client });
const ownSettings = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9-]{0,39}$/, 'expected lower case letters, digits and dashes'),
  name: z.string().min(1).max(60),
  discoveryUrl: z.string().refine(isTrustworthy, 'expected an https:// URL'),
  ...client,
});

export type PresetSettings = z.infer<typeof presetSettings>;
export type OwnProviderSettings = z.infer<typeof ownSettings>;

/** `[{"preset":"google","clientId":…,"clientSecret":…},{"id":…,"name":…,"discoveryUrl":…,…}]` */
export const providerSettingsField = z
  .string()
  .default('[]')
  .transform((text, context) => {
    try {
      return JSON.parse(text) as unknown;
    } catch {
      context.addIssue({ code: 'custom', message: 'expected JSON' });
      return z.NEVER;
    }
  })
  .pipe(z.array(z.union([presetSettings, ownSettings])).max(20))
  .refine((all) => new Set(all.map(idOf)).size === all.length, 'expected each provider once');

export type ProviderSettings = PresetSettings | OwnProviderSettings;

function idOf(settings: ProviderSettings): string {
  return 'preset' in settings ? settings.preset : settings.id;
}

/** Keys and codes travel over it. On this machine nobody listens in between. */
export function isTrustworthy(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol } = new URL(url);
  return protocol === 'https:' || (protocol === 'http:' && isLoopback(url));
}

export function isLoopback(url: string): boolean {
  return ['localhost', '127.0.0.1', '[::1]'].includes(new URL(url).hostname);
}
