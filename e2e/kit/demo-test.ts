import type { BrowserContext } from '@playwright/test';
import { test as browserTest, expect, signInBrowser } from './browser-test.js';
import { type DemoContent, demoContent, demoCredentials } from './demo.js';
import { signInPerson } from './people.js';
import { sharedPlatform } from './shared-platform.js';

interface DemoSession {
  readonly content: DemoContent;
  readonly storageState: Awaited<ReturnType<BrowserContext['storageState']>>;
}

interface DemoFixtures {
  /** What there is to see; the browser is signed in as the demo account. */
  demo: DemoContent;
}

/** Tests in a browser that is signed in as the demo account, once for all of them. */
export const test = browserTest.extend<DemoFixtures, { demoSession: DemoSession }>({
  demoSession: [
    async ({ browser }, use) => {
      const credentials = demoCredentials();
      const content = await demoContent((await signInPerson(sharedPlatform().urls.graphql, credentials)).api);
      const context = await browser.newContext();
      await signInBrowser(context, credentials);
      await use({ content, storageState: await context.storageState() });
      await context.close();
    },
    { scope: 'worker' },
  ],
  demo: async ({ context, demoSession }, use) => {
    await context.addCookies(demoSession.storageState.cookies);
    await use(demoSession.content);
  },
});
export { expect };
