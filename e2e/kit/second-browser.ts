import type { Browser, Page } from '@playwright/test';
import { signInBrowser, webAddress } from './browser-test.js';
import type { Credentials } from './people.js';

/** A window of another browser, signed in if somebody is given; whoever opens it closes its context. */
export async function openSecondBrowser(browser: Browser, credentials?: Credentials): Promise<Page> {
  const context = await browser.newContext({ baseURL: webAddress() });
  if (credentials) await signInBrowser(context, credentials);
  return context.newPage();
}
