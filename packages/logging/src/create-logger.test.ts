import { describe, expect, it } from '@jest/globals';
import { createLogger, REDACTED_KEYS } from './index.js';

function recorder(level?: string) {
  const lines: string[] = [];
  const log = createLogger({
    service: 'accounts',
    destination: { write: (line) => void lines.push(line) },
    ...(level && { level }),
  });
  return { log, lines, entry: (index = 0) => JSON.parse(lines[index] ?? 'null') };
}

describe('createLogger', () => {
  it('writes one JSON object a line with service, level by name and ISO time', () => {
    const { log, lines, entry } = recorder();
    log.child({ requestId: 'r-1' }).info({ operation: 'Viewer', durationMs: 3 }, 'operation');
    expect(lines).toHaveLength(1);
    expect(entry()).toEqual({
      level: 'info',
      time: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/),
      service: 'accounts',
      requestId: 'r-1',
      operation: 'Viewer',
      durationMs: 3,
      msg: 'operation',
    });
  });

  it('writes nothing below its level', () => {
    const { log, lines } = recorder('warn');
    log.info('quiet');
    log.warn('loud');
    expect(lines).toHaveLength(1);
  });

  it('never writes a secret, however deep, in any spelling', () => {
    for (const key of [...REDACTED_KEYS, 'Authorization', 'set-cookie', 'REFRESH_TOKEN', 'X-Paissive-Identity']) {
      const { log, lines } = recorder();
      log.info({ request: { headers: [{ [key]: 'opensesame' }] } });
      log.child({ [key]: 'opensesame' }).info('bound');
      expect(lines.join('')).not.toContain('opensesame');
      expect(lines).toHaveLength(2);
    }
  });

  it('never writes the password of a URL or a bearer token that stands in text', () => {
    const { log, lines } = recorder();
    const cause = new Error('refused: Bearer abc.def-ghi');
    const error = Object.assign(new Error('connect postgresql://app:opensesame@db:5432/x', { cause }), {
      config: { password: 'opensesame' },
    });
    log.error({ err: error, url: 'redis://:opensesame@cache' }, 'postgresql://app:opensesame@db is down');
    log.error(error);
    expect(lines.join('')).not.toMatch(/opensesame|abc\.def/);
    expect(lines.join('')).toContain('postgresql://app:[redacted]@db');
  });

  it('keeps type, message, stack, own fields and causes of an error', () => {
    const { log, entry } = recorder();
    log.error({ err: Object.assign(new TypeError('no'), { code: 'E1', cause: new Error('why') }) });
    expect(entry().err).toMatchObject({ type: 'TypeError', message: 'no', code: 'E1', cause: { message: 'why' } });
    expect(entry().err.stack).toContain('create-logger.test');
  });

  it('survives circular entries', () => {
    const { log, lines } = recorder();
    const loop: Record<string, unknown> = {};
    loop['self'] = loop;
    log.info({ loop }, 'round');
    expect(lines[0]).toContain('round');
  });
});
