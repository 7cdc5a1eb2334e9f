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
  // Ends what hangs; it measures nothing, and a busy machine takes several times what an idle one does.
  timeout: 180_000,
  expect: { timeout: 30_000 },
  reporter: [['list'], ['json', { outputFile: 'artefacts/report.json' }]],
  use: {
    ...(executablePath === undefined ? {} : { launchOptions: { executablePath, args: quietBrowser() } }),
    viewport: { width: 1440, height: 900 },
    locale: 'en-GB',
    // Recording takes much of the machine, so it is asked for: E2E_TRACE=1.
    trace: process.env['E2E_TRACE'] === '1' ? 'retain-on-failure' : 'off',
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
