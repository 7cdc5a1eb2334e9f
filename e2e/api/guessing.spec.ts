import { expect, test } from '@playwright/test';
import { createApiClient } from '../kit/api-client.js';
import { startBatchingRouter } from '../kit/batching-router.js';
import { registerPerson } from '../kit/people.js';
import { sharedPlatform } from '../kit/shared-platform.js';

/** As `ATTEMPT_LIMIT` of the accounts service says. */
const ANSWERED = 10;
/** The most root fields that an operation may have. */
const ALIASES = 20;
const OPERATIONS = 5;

type Answers = Readonly<Record<string, { userErrors: { __typename: string }[] }>>;

test('a hundred guesses, twenty aliases in each of five operations at once, are answered as often as ten', async () => {
  const { graphql } = sharedPlatform().urls;
  const person = await registerPerson(graphql);
  const stranger = createApiClient(graphql);
  const answers = await Promise.all(
    guessesOf(person.email).map(async (query) => (await stranger.send<Answers>(query)).data),
  );
  expect(countCauses(answers)).toEqual({
    InvalidCredentialsError: ANSWERED,
    TooManyAttemptsError: OPERATIONS * ALIASES - ANSWERED,
  });
  expect(await causeOf(graphql, person)).toBe('TooManyAttemptsError');
});

test('more aliases than an operation may have are answered not at all', async () => {
  const { graphql } = sharedPlatform().urls;
  const person = await registerPerson(graphql);
  const { data, errors } = await createApiClient(graphql).send(operation(person.email, 0, 100));
  expect(data).toBeNull();
  expect(errors[0]?.extensions?.code).toBe('MAX_ROOT_FIELDS_LIMIT');
});

test('a batch is refused by the router that is shipped', async () => {
  const { graphql } = sharedPlatform().urls;
  const { email } = await registerPerson(graphql);
  const response = await sendBatch(graphql, guessesOf(email));
  expect([response.status, await response.json()]).toMatchObject([
    400,
    { errors: [{ extensions: { code: 'BATCHING_NOT_ENABLED' } }] },
  ]);
});

test('a hundred guesses in the entries and aliases of one batch are answered as often as ten, where batches are taken', async () => {
  const router = await startBatchingRouter(sharedPlatform());
  try {
    const person = await registerPerson(sharedPlatform().urls.graphql);
    const response = await sendBatch(router.url, guessesOf(person.email));
    const answers = (await response.json()) as { data: Answers | null }[];
    expect(response.status).toBe(200);
    expect(countCauses(answers.map(({ data }) => data))).toEqual({
      InvalidCredentialsError: ANSWERED,
      TooManyAttemptsError: OPERATIONS * ALIASES - ANSWERED,
    });
    expect(await causeOf(router.url, person)).toBe('TooManyAttemptsError');
  } finally {
    await router.stop();
  }
});

function guessesOf(email: string): string[] {
  return Array.from({ length: OPERATIONS }, (_, index) => operation(email, index * ALIASES, ALIASES));
}

/** One operation that signs in many times, each with another password. */
function operation(email: string, from: number, aliases: number): string {
  const fields = Array.from({ length: aliases }, (_, index) =>
    signInField(email, `a wrong guess ${from + index}`, index),
  );
  return `mutation { ${fields.join('\n')} }`;
}

function signInField(email: string, password: string, index: number): string {
  const input = `{ email: ${JSON.stringify(email)}, password: ${JSON.stringify(password)} }`;
  return `g${index}: signIn(input: ${input}) { userErrors { __typename } }`;
}

function countCauses(answers: readonly (Answers | null)[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { userErrors } of answers.flatMap((answer) => Object.values(answer ?? {}))) {
    const cause = userErrors[0]?.__typename ?? 'signed in';
    counts[cause] = (counts[cause] ?? 0) + 1;
  }
  return counts;
}

/** What the right password is told. */
async function causeOf(
  url: string,
  { email, password }: { email: string; password: string },
): Promise<string | undefined> {
  const { data } = await createApiClient(url).send<Answers>(`mutation { ${signInField(email, password, 0)} }`);
  return data?.['g0']?.userErrors[0]?.__typename;
}

function sendBatch(url: string, queries: readonly string[]): Promise<Response> {
  return fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(queries.map((query) => ({ query }))),
  });
}
