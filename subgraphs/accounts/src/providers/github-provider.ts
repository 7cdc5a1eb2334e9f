import * as oidc from 'openid-client';
import { z } from 'zod';
import { ANSWER_LIMIT_S, exchange, parametersOf } from './openid-provider.js';
import type { Provider } from './provider.js';

/** Where GitHub is; its own server within a company, or a stub in tests. */
export interface GithubAddresses {
  readonly site: string;
  readonly api: string;
}

const GITHUB: GithubAddresses = { site: 'https://github.com', api: 'https://api.github.com' };

const userShape = z.looseObject({ id: z.int(), login: z.string(), name: z.string().nullish() });
const emailsShape = z.array(z.looseObject({ email: z.string(), primary: z.boolean(), verified: z.boolean() }));

/** GitHub speaks OAuth 2.0 and not OpenID Connect: there is no ID token, so the person is read from its API with the access token. */
export function createGithubProvider(
  { clientId, clientSecret }: { clientId: string; clientSecret: string },
  addresses: GithubAddresses = GITHUB,
): Provider {
  const server = {
    issuer: addresses.site,
    authorization_endpoint: `${addresses.site}/login/oauth/authorize`,
    token_endpoint: `${addresses.site}/login/oauth/access_token`,
  };
  const config = new oidc.Configuration(server, clientId, clientSecret, oidc.ClientSecretPost(clientSecret));
  config.timeout = ANSWER_LIMIT_S;
  if (addresses.site.startsWith('http://127.0.0.1:')) oidc.allowInsecureRequests(config);

  async function read<T>(path: string, accessToken: string, shape: z.ZodType<T>): Promise<T> {
    const headers = new Headers({ accept: 'application/vnd.github+json', 'user-agent': 'paissive-income' });
    const url = new URL(path, addresses.api);
    const response = await oidc.fetchProtectedResource(config, accessToken, url, 'GET', undefined, headers);
    return shape.parse(await response.json());
  }

  return {
    id: 'github',
    name: 'GitHub',
    async authorizationUrl(visit) {
      return oidc.buildAuthorizationUrl(config, await parametersOf(visit, 'read:user user:email')).href;
    },
    async complete(visit, answer) {
      const tokens = await exchange(config, visit, answer, null);
      if (!tokens) return null;
      const [user, emails] = await Promise.all([
        read('/user', tokens.access_token, userShape),
        read('/user/emails', tokens.access_token, emailsShape),
      ]);
      const primary = emails.find((email) => email.primary);
      return {
        subject: `${user.id}`,
        email: primary?.email ?? null,
        isEmailVerified: primary?.verified === true,
        name: user.name?.trim().slice(0, 100) || user.login,
      };
    },
  };
}
