import { createGithubProvider } from './github-provider.js';
import { createOpenidProvider } from './openid-provider.js';
import type { Provider } from './provider.js';
import type { ProviderSettings } from './provider-settings.js';

/** The providers that were configured, in that order. */
export function createProviders(settings: readonly ProviderSettings[]): Provider[] {
  return settings.map((one) => {
    if (!('preset' in one)) return createOpenidProvider(one);
    if (one.preset === 'github') return createGithubProvider(one);
    const { clientId, clientSecret } = one;
    return createOpenidProvider({
      id: 'google',
      name: 'Google',
      discoveryUrl: 'https://accounts.google.com/.well-known/openid-configuration',
      clientId,
      clientSecret,
    });
  });
}
