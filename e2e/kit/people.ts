import { randomUUID } from 'node:crypto';
import { type ApiClient, createApiClient } from './api-client.js';

export interface Credentials {
  readonly email: string;
  readonly password: string;
}

/** Someone with an account and a session. */
export interface Person extends Credentials {
  readonly accessToken: string;
  readonly refreshToken: string;
  readonly api: ApiClient;
}

interface Entered {
  session: { accessToken: string; refreshToken: string } | null;
  userErrors: { message: string }[];
}

const TOKENS = 'session { accessToken refreshToken } userErrors { message }';
const REGISTER = `mutation Register($input: RegisterInput!) { register(input: $input) { ${TOKENS} } }`;
const SIGN_IN = `mutation SignIn($input: SignInInput!) { signIn(input: $input) { ${TOKENS} } }`;

/** An address that nobody has and a password that is good enough. */
export function newCredentials(): Credentials {
  return { email: `${randomUUID()}@example.org`, password: 'a long and boring sentence' };
}

/** Registers someone through the API. */
export async function registerPerson(graphql: string, credentials = newCredentials()): Promise<Person> {
  const { register } = await createApiClient(graphql).ask<{ register: Entered }>(REGISTER, { input: credentials });
  return entered(graphql, credentials, register);
}

/** Signs in through the API; throws when that is refused. */
export async function signInPerson(graphql: string, { email, password }: Credentials): Promise<Person> {
  const input = { email, password };
  const { signIn } = await createApiClient(graphql).ask<{ signIn: Entered }>(SIGN_IN, { input });
  return entered(graphql, input, signIn);
}

function entered(graphql: string, { email, password }: Credentials, { session, userErrors }: Entered): Person {
  if (!session) throw new Error(`${email} did not get in: ${userErrors.map(({ message }) => message).join(' ')}`);
  return { email, password, ...session, api: createApiClient(graphql, session.accessToken) };
}
