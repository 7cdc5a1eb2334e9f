import { expect, type Page } from '@playwright/test';
import type { Credentials } from './people.js';

/** Registers through the form. */
export async function register(page: Page, { email, password }: Credentials): Promise<void> {
  await page.goto('/register');
  await page.getByLabel('E-mail address').fill(email);
  await page.getByLabel('Password', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Create account' }).click();
  await expect(page).toHaveURL('/home');
}

/** Signs in through the form; `next` is where that leads. */
export async function signIn(page: Page, { email, password }: Credentials, next = '/home'): Promise<void> {
  await page.getByLabel('E-mail address').fill(email);
  await page.getByLabel('Password', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await expect(page).toHaveURL(next);
}
