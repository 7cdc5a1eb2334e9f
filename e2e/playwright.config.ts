import { existsSync } from 'node:fs';
import { defineConfig } from '@playwright/test';

const CHROMIUM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const executablePath = process.env['CHROMIUM_PATH'] ?? CHROMIUM.find(existsSync);

/** Scenarios share one platform, so one worker runs them in turn; a test that passes the second time only is a failure. */
export default defineConfig({
  testDir: '.',
  testMatch: '*/*.spec.ts',
  outputDir: 'artefacts/failures',
  globalSetup: './kit/start-shared-platform.ts',
  fullyParallel: false,
  workers: 1,
  retries: 0,
  forbidOnly: process.env['CI'] === 'true',
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['json', { outputFile: 'artefacts/report.json' }]],
  use: {
    ...(executablePath === undefined ? {} : { launchOptions: { executablePath, args: quietBrowser() } }),
    viewport: { width: 1440, height: 900 },
    locale: 'en-GB',
    trace: 'retain-on-failure',
    screenshot: 'only-on-failure',
  },
});

/** Runs as root in a container and talks to nobody but the pages under test. */
function quietBrowser(): string[] {
  return [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--disable-dev-shm-usage',
  ];
}
