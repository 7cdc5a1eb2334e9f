import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureDemo, startPlatform } from '@paissive/supervisor';
import { startPublicSources } from './public-sources.js';
import { sharePlatform } from './shared-platform.js';
import { startSignInProvider } from './sign-in-provider.js';

/** Starts the platform that the scenarios share, on data of its own, with the demo account, a provider of sign-ins and public sources to ask; answers how to stop it. */
export default async function startSharedPlatform(): Promise<() => Promise<void>> {
  const dataDir = await mkdtemp(join(tmpdir(), 'paissive-e2e-'));
  const provider = await startSignInProvider();
  process.env['SIGN_IN_PROVIDERS'] = JSON.stringify([provider.settings]);
  const sources = await startPublicSources();
  process.env['LIVE_SOURCES'] = 'wikimedia,hacker-news,stack-exchange,github';
  process.env['LIVE_SOURCES_CONTACT'] = 'operator@example.org';
  process.env['LIVE_SOURCES_RELAY_URL'] = sources.url;
  const platform = await startPlatform({ dataDir, ports: 'free' });
  const stop = async () => {
    await platform.stop();
    await provider.stop();
    await sources.stop();
    await rm(dataDir, { recursive: true, force: true });
  };
  try {
    await ensureDemo(platform);
  } catch (error) {
    await stop();
    throw error;
  }
  const { urls, demoPassword } = platform;
  sharePlatform({ urls, dataDir, demoPassword });
  return stop;
}
