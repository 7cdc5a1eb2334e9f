import { isIP, isIPv6 } from 'node:net';
import { z } from 'zod';
import { durationMs } from './duration.js';
import { rate } from './traffic-config.js';

/* What decides who comes in: all of it under `extensions`, but for `server`, which is Apollo's. */

export const server = z.strictObject({
  http: z.strictObject({ header_read_timeout: durationMs.default(10_000) }).prefault({}),
});

/** A list, or one text with commas: that is how an environment variable writes it. */
const networks = z
  .union([z.string(), z.array(z.string())])
  .transform((value) => (typeof value === 'string' ? [value] : value).flatMap(splitAtCommas))
  .superRefine((list, context) => {
    for (const network of list) {
      if (!isNetwork(network))
        context.addIssue({
          code: 'custom',
          message: `"${network}" is no address or network; write for example 10.0.0.0/8 or ::1`,
        });
    }
  });

export const clientAddress = z.strictObject({
  trusted_proxies: networks.default([]),
  header: z.enum(['x-forwarded-for', 'forwarded']).default('x-forwarded-for'),
});

const limit = z.strictObject({ requests: rate.optional(), cost: rate.optional() });
export const rateLimits = z.strictObject({
  user: limit.optional(),
  api_key: limit.extend({ header: z.string().min(1).default('x-api-key') }).optional(),
  address: limit.optional(),
  redis: z
    .strictObject({
      url: z.url(),
      key_prefix: z.string().default('router:limits:'),
      timeout: durationMs.default(100),
      when_down: z.enum(['local', 'allow', 'deny']).default('local'),
    })
    .optional(),
});

export const overload = z.strictObject({
  max_in_flight: z.number().int().positive().default(5_000),
  max_event_loop_lag: durationMs.optional(),
  max_connections: z.number().int().positive().default(20_000),
});

function splitAtCommas(text: string): string[] {
  return text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

function isNetwork(text: string): boolean {
  const [address = '', bits, ...rest] = text.split('/');
  if (isIP(address) === 0 || rest.length > 0) return false;
  return bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (isIPv6(address) ? 128 : 32));
}
