import { parseArgs } from 'node:util';

/** What `npm start -- …` was asked for. */
export interface StartOptions {
  headless: boolean;
  dataDir: string | undefined;
  portOffset: number;
  sample: boolean;
}

export const USAGE = `npm start -- [options]

  --headless         without the web application
  --data-dir DIR     where data, logs and secrets live (default .data)
  --port-offset N    add N to every default port
  --no-sample        no demo account and sample data on the first start
  --help             this text

DATABASE_URL, MONGODB_URL and REDIS_URL name servers of your own to use instead of the embedded stores.
`;

/** Reads the command line; a text instead of options is to be printed. Throws `TypeError` for what it does not know. */
export function parseOptions(args: string[]): StartOptions | string {
  const { values } = parseArgs({
    args,
    options: {
      headless: { type: 'boolean', default: false },
      'data-dir': { type: 'string' },
      'port-offset': { type: 'string', default: '0' },
      'no-sample': { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return USAGE;
  const portOffset = Number(values['port-offset']);
  if (!Number.isInteger(portOffset) || portOffset < 0 || portOffset > 30_000) {
    throw new TypeError(`--port-offset takes a whole number from 0 to 30000, not ${values['port-offset']}.`);
  }
  return { headless: values.headless, dataDir: values['data-dir'], portOffset, sample: !values['no-sample'] };
}
