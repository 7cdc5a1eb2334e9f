import type { BrowserContext } from '@playwright/test';
import { test as browserTest, expect, signInBrowser } from './browser-test.js';
import { type DemoContent, demoContent, demoCredentials } from './demo.js';
import { signInPerson } from './people.js';
import { sharedPlatform } from './shared-platform.js';

interface DemoSession {
  readonly content: DemoContent;
  /** What the browser is signed in with. */
  cookies(): Promise<Awaited<ReturnType<BrowserContext['cookies']>>>;
}

interface DemoFixtures {
  /** What there is to see; the browser is signed in as the demo account. */
  demo: DemoContent;
}

/**
 * Half the life of an access token. Browsers that share a session may not be there when it is renewed: the second of them would show a refresh
 * token that was used, which ends the session.
 */
const SHARED_FOR_MS = 5 * 60_000;

/** Tests in a browser that is signed in as the demo account, once for all of a few minutes. */
export const test = browserTest.extend<DemoFixtures, { demoSession: DemoSession }>({
  demoSession: [
    async ({ browser }, use) => {
      const credentials = demoCredentials();
      const content = await demoContent((await signInPerson(sharedPlatform().urls.graphql, credentials)).api);
      const context = await browser.newContext();
      let signedInAt = Number.NEGATIVE_INFINITY;
      await use({
        content,
        async cookies() {
          if (Date.now() - signedInAt > SHARED_FOR_MS) {
            await context.clearCookies();
            await signInBrowser(context, credentials);
            signedInAt = Date.now();
          }
          return context.cookies();
        },
      });
      await context.close();
    },
    { scope: 'worker' },
  ],
  demo: async ({ context, demoSession }, use) => {
    await context.addCookies(await demoSession.cookies());
    await use(demoSession.content);
  },
});
export { expect };
