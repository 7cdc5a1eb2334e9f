import type { Page } from '@playwright/test';

/** What a page complained about. */
export interface PageComplaints {
  /** Complaints so far that are not expected. */
  readonly found: readonly string[];
}

/**
 * Listens for what a page must never do: errors and refused content in its console, exceptions, answers of 500 and above.
 *
 * @param expected complaints that belong to what is tested
 */
export function watchPage(page: Page, expected: readonly RegExp[] = []): PageComplaints {
  const found: string[] = [];
  const note = (text: string) => {
    if (!expected.some((pattern) => pattern.test(text))) found.push(`${new URL(page.url()).pathname}: ${text}`);
  };
  page.on('console', (message) => {
    // Chromium reports content that the policy refuses as errors too.
    if (message.type() === 'error') note(`${message.text()} (${message.location().url})`);
  });
  page.on('pageerror', (error) => note(error.stack ?? error.message));
  page.on('response', (response) => {
    if (response.status() >= 500) note(`${response.status()} from ${response.url()}`);
  });
  return { found };
}
