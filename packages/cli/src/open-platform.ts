import { DEMO_EMAIL, findRunningPlatform, startPlatform } from '@paissive/supervisor';
import { PlatformFailure, UnusableInputError } from './cli-error.js';
import { createGraphQLClient, type GraphQLClient } from './graphql-client.js';
import { REGISTER, SIGN_IN } from './operations.js';

/** A platform with someone signed in. */
export interface OpenPlatform {
  client: GraphQLClient;
  /** Where the result can be looked at; undefined when only the terminal has it. */
  webUrl: string | undefined;
  /** Stops the platform if it was started for this. */
  close(): Promise<void>;
}

export interface Credentials {
  email: string | undefined;
  password: string | undefined;
}

/** Which platform: one elsewhere by its GraphQL endpoint, or this machine's by its data. */
export interface PlatformChoice {
  url: string | undefined;
  /** Those of the repository if left out. */
  dataDir: string | undefined;
}

/**
 * Opens the platform at a URL with the given credentials; or the one that runs on this machine's data, with its demo account; or starts one
 * without the web on the same data, so that what is analysed here is there when the application is opened later.
 *
 * @throws UnusableInputError when a URL is given without credentials
 * @throws PlatformFailure when nobody can be signed in
 */
export async function openPlatform(
  { url, dataDir = DATA_DIRECTORY }: PlatformChoice,
  credentials: Credentials,
  say: (line: string) => void,
): Promise<OpenPlatform> {
  if (url !== undefined) {
    const { email, password } = credentials;
    if (!email || !password) throw new UnusableInputError('Set PAISSIVE_EMAIL and PAISSIVE_PASSWORD to sign in there.');
    return {
      client: await signIn(createGraphQLClient(url), email, password),
      webUrl: undefined,
      close: async () => {},
    };
  }
  const running = await findRunningPlatform(dataDir);
  if (running) {
    const client = await enter(createGraphQLClient(running.urls.graphql), running.demoPassword);
    return { client, webUrl: running.urls.web ?? undefined, close: async () => {} };
  }
  say('Starting the platform for this analysis …');
  const platform = await startPlatform({ dataDir, headless: true, ports: 'default' });
  try {
    const client = await enter(createGraphQLClient(platform.urls.graphql), platform.demoPassword);
    return { client, webUrl: undefined, close: () => platform.stop() };
  } catch (error) {
    await platform.stop();
    throw error;
  }
}

const DATA_DIRECTORY = new URL('../../../.data', import.meta.url).pathname;

interface Entered {
  session: { accessToken: string } | null;
  userErrors: { message: string }[];
}

/** Signs in as the demo account, which exists from the first start on; on data that only terminals have used it is made now. */
async function enter(client: GraphQLClient, password: string): Promise<GraphQLClient> {
  const { register } = await client.request<{ register: Entered }>(REGISTER, { email: DEMO_EMAIL, password });
  if (!register.session) return signIn(client, DEMO_EMAIL, password);
  client.authorize(register.session.accessToken);
  return client;
}

async function signIn(client: GraphQLClient, email: string, password: string): Promise<GraphQLClient> {
  const { signIn: entered } = await client.request<{ signIn: Entered }>(SIGN_IN, { email, password });
  if (!entered.session)
    throw new PlatformFailure(
      `Could not sign in as ${email}: ${entered.userErrors.map(({ message }) => message).join(' ')}`,
    );
  client.authorize(entered.session.accessToken);
  return client;
}
