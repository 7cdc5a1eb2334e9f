import { type BrowserContext, test as base, expect } from '@playwright/test';
import { type Credentials, type Person, registerPerson } from './people.js';
import { sharedPlatform } from './shared-platform.js';
import { watchPage } from './watch-page.js';

interface BrowserFixtures {
  /** Somebody new, signed in in the browser. */
  person: Person;
  /** Complaints of the page that belong to what is tested. */
  expectedComplaints: readonly RegExp[];
  /** Fails a test whose page complained. */
  quiet: undefined;
}

/** Tests in a browser on the shared platform; a page that writes errors or breaks its policy fails them. */
export const test = base.extend<BrowserFixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs from this pattern.
  baseURL: async ({}, use) => use(webAddress()),
  person: async ({ context }, use) => {
    const person = await registerPerson(sharedPlatform().urls.graphql);
    await signInBrowser(context, person);
    await use(person);
  },
  expectedComplaints: [[], { option: true }],
  quiet: [
    async ({ page, expectedComplaints }, use) => {
      const complaints = watchPage(page, expectedComplaints);
      await use(undefined);
      expect(complaints.found).toEqual([]);
    },
    { auto: true },
  ],
});
export { expect };

/** Where the shared platform's web application is. */
export function webAddress(): string {
  const { web } = sharedPlatform().urls;
  if (web === null) throw new Error('The platform runs without its web application.');
  return web;
}

/** Signs a browser in without going through the form, which scenarios of its own test. */
export async function signInBrowser(context: BrowserContext, { email, password }: Credentials): Promise<void> {
  const web = webAddress();
  const data = { email, password };
  const answer = await context.request.post(`${web}/api/session/sign-in`, { data, headers: { origin: web } });
  expect(await answer.json()).toMatchObject({ isSignedIn: true });
}
