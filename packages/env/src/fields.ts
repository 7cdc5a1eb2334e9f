import { z } from 'zod';

/** A TCP port, 0 (any free one) to 65535. */
export function portField(defaultPort: number) {
  return integerField({ minimum: 0, maximum: 65_535 }).default(defaultPort);
}

/** The address to listen on; loopback unless told otherwise. */
export function hostField() {
  return z.string().min(1).default('127.0.0.1');
}

/** A whole number in decimal digits within bounds. */
export function integerField(bounds: { minimum?: number; maximum?: number } = {}) {
  return z
    .string()
    .regex(/^-?\d+$/, 'expected a whole number')
    .transform(Number)
    .pipe(
      z
        .int()
        .min(bounds.minimum ?? Number.MIN_SAFE_INTEGER)
        .max(bounds.maximum ?? Number.MAX_SAFE_INTEGER),
    );
}

/** `true`, `1`, `yes`, `on` or `false`, `0`, `no`, `off`, in any case. */
export function booleanField() {
  return z.stringbool({ truthy: ['true', '1', 'yes', 'on'], falsy: ['false', '0', 'no', 'off'] });
}

/**
 * An absolute URL with one of the given schemes.
 *
 * @param schemes without colon, for example `'postgresql', 'redis'`; any if none is given.
 */
export function urlField(...schemes: readonly string[]) {
  return z.string().refine(
    (value) => {
      if (!URL.canParse(value)) return false;
      return schemes.length === 0 || schemes.includes(new URL(value).protocol.slice(0, -1));
    },
    `expected a URL${schemes.length > 0 ? ` that starts with ${schemes.map((scheme) => `${scheme}://`).join(' or ')}` : ''}`,
  );
}

/** A shared secret. Short ones can be guessed, hence the minimum of 32 bytes in UTF-8. */
export function secretField(minimumBytes = 32) {
  return z
    .string()
    .refine((value) => Buffer.byteLength(value) >= minimumBytes, `expected at least ${minimumBytes} bytes`);
}

/** A pino log level. */
export function logLevelField() {
  return z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info');
}
