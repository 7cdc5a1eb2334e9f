import { type DestinationStream, type Logger, pino } from 'pino';

export type { Logger };

export interface LoggerOptions {
  /** The process that writes, for example `accounts`. */
  readonly service: string;
  /** The least severe level that is written; `info` if left out. */
  readonly level?: string;
  /** Where lines go; standard output if left out. */
  readonly destination?: DestinationStream;
}

/** Keys whose values never reach the log, wherever in the entry they stand, in any case and with `-` or `_` in them. */
export const REDACTED_KEYS: readonly string[] = [
  'authorization',
  'proxyAuthorization',
  'cookie',
  'setCookie',
  'password',
  'passwordHash',
  'newPassword',
  'secret',
  'identitySecret',
  'clientSecret',
  'token',
  'accessToken',
  'refreshToken',
  'idToken',
  'apiKey',
  'privateKey',
  'xPaissiveIdentity',
  'variables',
];

const CENSOR = '[redacted]';
const MAX_DEPTH = 8;
const REDACTED: ReadonlySet<string> = new Set(REDACTED_KEYS.map(normalizeKey));
/** `user:password@` of a URL, and a bearer token, as they turn up in the messages of drivers and HTTP clients. */
/** Without one of these a text holds neither. */
const SUSPICIOUS = /:\/\/|\bbearer\s/i;
const SECRETS_IN_TEXT: ReadonlyArray<readonly [RegExp, string]> = [
  [/(\w+:\/\/[^\s:/@]*):[^\s@/]+@/g, `$1:${CENSOR}@`],
  [/\b(Bearer)\s+[\w.~+/=-]+/gi, `$1 ${CENSOR}`],
];

/**
 * Creates the logger of a process: one JSON object a line with an ISO time, a level by name and the service.
 * Values under `REDACTED_KEYS`, passwords in URLs and bearer tokens are replaced before anything is written.
 *
 * @example
 * const log = createLogger({ service: 'accounts', level: env.LOG_LEVEL });
 * log.child({ requestId }).info({ operation: 'Viewer', durationMs: 3 }, 'operation');
 */
export function createLogger({ service, level = 'info', destination }: LoggerOptions): Logger {
  const logger = pino(
    {
      level,
      base: { service },
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: {
        level: (label) => ({ level: label }),
        log: (entry) => censor(entry, 0) as Record<string, unknown>,
      },
      serializers: { err: (error: unknown) => serializeError(error, 0) },
      hooks: {
        logMethod(parameters, method) {
          method.apply(this, censorMessages(parameters) as typeof parameters);
        },
      },
    },
    // Synchronous: a buffered writer loses the last words of a process that dies, and hangs its exit when standard output is gone.
    destination ?? pino.destination({ dest: 1, sync: true }),
  );
  return withCensoredBindings(logger);
}

/** pino turns a child's bindings into text without asking a formatter, so they are censored on their way in. Children inherit this. */
function withCensoredBindings(logger: Logger): Logger {
  const { child } = logger;
  logger.child = function (this: Logger, bindings: Record<string, unknown>, ...rest: unknown[]) {
    return Reflect.apply(child, this, [censor(bindings, 0), ...rest]);
  } as typeof child;
  return logger;
}

/** Censors text, and says the message of a lone error itself, since pino would take it from the error as it is. */
function censorMessages(parameters: readonly unknown[]): unknown[] {
  const censored = parameters.map((part) => (typeof part === 'string' ? censorText(part) : part));
  if (parameters.length === 1) {
    const [only] = parameters;
    const error = only instanceof Error ? only : (only as { err?: unknown } | null)?.err;
    if (error instanceof Error) censored.push(censorText(error.message).replaceAll('%', '%%'));
  }
  return censored;
}

/** A copy without secrets; what is neither plain object nor array (dates, buffers, errors) keeps its own way to become JSON. */
function censor(value: unknown, depth: number): unknown {
  if (typeof value === 'string') return censorText(value);
  if (value instanceof Error) return serializeError(value, depth);
  if (typeof value !== 'object' || value === null) return value;
  if (depth >= MAX_DEPTH) return '[too deep]';
  if (Array.isArray(value)) return value.map((item) => censor(item, depth + 1));
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) return value;
  const copy: Record<string, unknown> = {};
  for (const [key, item] of Object.entries(value)) {
    if (item !== undefined) copy[key] = isSecret(key) ? CENSOR : censor(item, depth + 1);
  }
  return copy;
}

function serializeError(error: unknown, depth: number): unknown {
  if (!(error instanceof Error)) return censor(error, depth);
  if (depth >= MAX_DEPTH) return '[too deep]';
  const { cause, ...own } = error as Error & Record<string, unknown>;
  return {
    ...(censor({ ...own }, depth + 1) as object),
    type: error.name,
    message: censorText(error.message),
    stack: error.stack === undefined ? undefined : censorText(error.stack),
    ...(error.cause !== undefined && { cause: serializeError(error.cause, depth + 1) }),
  };
}

function censorText(text: string): string {
  if (!SUSPICIOUS.test(text)) return text;
  return SECRETS_IN_TEXT.reduce((result, [pattern, replacement]) => result.replace(pattern, replacement), text);
}

/** A process logs the same few keys over and over; looking them up costs a fraction of normalizing them. */
const judgedKeys = new Map<string, boolean>();
const MAX_JUDGED_KEYS = 2_000;

function isSecret(key: string): boolean {
  const known = judgedKeys.get(key);
  if (known !== undefined) return known;
  const verdict = REDACTED.has(normalizeKey(key));
  if (judgedKeys.size < MAX_JUDGED_KEYS) judgedKeys.set(key, verdict);
  return verdict;
}

function normalizeKey(key: string): string {
  return key.replaceAll(/[-_]/g, '').toLowerCase();
}
