import { EnvironmentError } from '@paissive/env';
import { banner } from './banner.js';
import { ensureDemo } from './demo/ensure-demo.js';
import { externalStores } from './environment.js';
import { parseOptions, type StartOptions, USAGE } from './options.js';
import { PlatformStartError } from './platform/platform-error.js';
import { type Platform, startPlatform } from './platform/start-platform.js';
import { StartFailedError, StoppedError } from './process/supervised-process.js';
import { onStopRequest } from './stop-request.js';

const say = (line: string) => process.stdout.write(`${line}\n`);
// A terminal that was closed must not keep the platform from stopping in order.
process.stdout.on('error', () => undefined);

const options = readOptions();
if (typeof options === 'string') say(options);
else await run(options);

async function run({ headless, dataDir, portOffset, sample }: StartOptions): Promise<void> {
  const startedAt = performance.now();
  const stop = new AbortController();
  onStopRequest((reason) => {
    say(`\nStopping (${reason}) …`);
    stop.abort();
  });
  try {
    const platform = await startPlatform({
      headless,
      portOffset,
      stores: externalStores(),
      log: say,
      signal: stop.signal,
      ...(dataDir === undefined ? {} : { dataDir }),
    });
    const hasDemo = sample && (await prepareDemo(platform));
    say(banner(platform, hasDemo));
    say(`Ready after ${((performance.now() - startedAt) / 1000).toFixed(1)} s.`);
    await platform.stopped;
    say('Stopped. Your data are kept.');
  } catch (error) {
    if (error instanceof StoppedError) return;
    const isExpected = [PlatformStartError, StartFailedError, EnvironmentError].some((kind) => error instanceof kind);
    if (!isExpected) throw error;
    process.stderr.write(`${(error as Error).message}\n`);
    process.exitCode = 1;
  }
}

/** The platform is worth having without its samples; the next start tries again. */
async function prepareDemo(platform: Platform): Promise<boolean> {
  try {
    await ensureDemo(platform);
    return true;
  } catch (error) {
    say(`The demo account could not be prepared: ${error instanceof Error ? error.message : String(error)}`);
    return false;
  }
}

function readOptions(): StartOptions | string {
  try {
    return parseOptions(process.argv.slice(2));
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
    process.exit(2);
  }
}
