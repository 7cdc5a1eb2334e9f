import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sharedPlatform } from './shared-platform.js';
import { until } from './until.js';

interface KeptLetter {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

/** The link of the latest letter to an address about something; waits for the letter. Letters are kept by the platform under test. */
export async function linkOfLetter(to: string, subject: RegExp): Promise<string> {
  const letter = await until(
    () => latestLetter(to, subject),
    (found) => found !== null,
    { timeoutMs: 20_000 },
  );
  const link = /https?:\/\/\S+/.exec(letter?.text ?? '')?.[0];
  if (link === undefined) throw new Error(`The letter “${letter?.subject}” has no link.`);
  return link;
}

async function latestLetter(to: string, subject: RegExp): Promise<KeptLetter | null> {
  const folder = join(sharedPlatform().dataDir, 'mail');
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json')).sort();
  const letters = await Promise.all(
    names.map(async (name) => JSON.parse(await readFile(join(folder, name), 'utf8')) as KeptLetter),
  );
  return letters.findLast((letter) => letter.to === to && subject.test(letter.subject)) ?? null;
}
