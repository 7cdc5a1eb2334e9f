import type { Platform } from '@paissive/supervisor';

/** What a scenario knows of a platform that runs. */
export type RunningPlatform = Pick<Platform, 'urls' | 'dataDir' | 'demoPassword'>;

/** Workers are processes of their own: what they are to know goes through the environment. */
const VARIABLE = 'E2E_PLATFORM';

export function sharePlatform(platform: RunningPlatform): void {
  process.env[VARIABLE] = JSON.stringify(platform);
}

export function sharedPlatform(): RunningPlatform {
  const text = process.env[VARIABLE];
  if (text === undefined) throw new Error(`${VARIABLE} is not set: run the scenarios with playwright test.`);
  return JSON.parse(text) as RunningPlatform;
}
