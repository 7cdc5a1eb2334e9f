import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Locator, type Page } from '@playwright/test';

export const LOOKS = ['light', 'dark'] as const;
export type Look = (typeof LOOKS)[number];
export const SIZES = { wide: { width: 1440, height: 900 }, phone: { width: 390, height: 844 } } as const;
/** An A4 page at 96 pixels an inch, without its margins. */
const PAPER = { width: 718, height: 1047 };
/** The narrowest window that a page has to fit in. */
const NARROWEST = 360;
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
/** What a look changes, and a size does not. */
const RULES_OF_COLOUR = ['color-contrast', 'link-in-text-block'];

/**
 * Looks at a page in both looks, wide and on a phone: what it is for is there, no accessibility rule is broken, nothing is wider than
 * the narrowest window. Each is kept as a picture, one as it is printed, for people to look at.
 *
 * Rules are the larger part of the time, so none is asked twice about the same: colours in both looks of the wide page, all others in
 * both sizes of the light one.
 */
export async function inspectPage(
  page: Page,
  name: string,
  path: string,
  isThere: (page: Page) => Promise<void>,
): Promise<void> {
  await page.setViewportSize(SIZES.wide);
  // A page follows the device's look while it is open, so one visit shows both.
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  await page.goto(path);
  await isThere(page);
  await picture(page, `${name}-dark-wide`, false);
  await expectAccessible(page, 'colours');
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await picture(page, `${name}-light-wide`, false);
  await expectAccessible(page, 'all');
  await page.setViewportSize(SIZES.phone);
  await page.goto(path);
  await isThere(page);
  await picture(page, `${name}-light-phone`, true);
  await expectAccessible(page, 'all but colours');
  await page.setViewportSize(PAPER);
  await page.emulateMedia({ media: 'print' });
  await picture(page, `${name}-print`, true);
  await page.emulateMedia({ media: 'screen' });
  await page.setViewportSize({ width: NARROWEST, height: 740 });
  await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(NARROWEST);
}

/** Looks at what has opened over a page. */
export async function inspectOverlay(page: Page, name: string, look: Look, part: Locator): Promise<void> {
  await expect(part.first()).toBeVisible();
  await picture(page, `${name}-${look}`, false);
  await expectAccessible(page, 'all');
}

async function expectAccessible(page: Page, rules: 'all' | 'colours' | 'all but colours'): Promise<void> {
  // Pages have no frames of other sites, so axe need not open a page of its own to put results together.
  // What passes is told of nobody, and naming each element of it is the larger part of axe's work.
  const axe = new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ['violations'] });
  if (rules === 'colours') axe.withRules(RULES_OF_COLOUR);
  else axe.withTags(RULES);
  if (rules === 'all but colours') axe.disableRules(RULES_OF_COLOUR);
  const { violations } = await axe.analyze();
  expect(
    violations.map(({ id, help, nodes }) => `${id}: ${help} at ${nodes.map(({ target }) => target).join(', ')}`),
  ).toEqual([]);
}

async function picture(page: Page, name: string, isWhole: boolean): Promise<void> {
  await page.screenshot({ path: `artefacts/pages/${name}.png`, fullPage: isWhole });
}
