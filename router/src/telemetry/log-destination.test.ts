import { describe, expect, it } from '@jest/globals';
import { logDestination } from './log-destination.js';

const LINE =
  '{"level":"info","time":"2026-01-02T03:04:05Z","service":"router","requestId":"r-1","client":"a b\\nforged","subgraphs":[],"msg":"operation"}\n';

function written(stdout: Parameters<typeof logDestination>[0]['stdout'], isTTY: boolean): string | undefined {
  let text = '';
  const destination = logDestination(
    { level: 'info', stdout },
    {
      isTTY,
      write: (part) => {
        text += part;
      },
    },
  );
  if (!destination) return undefined;
  destination.write(LINE);
  return text;
}

describe('logDestination', () => {
  it('writes text on a terminal and JSON elsewhere, unless told otherwise', () => {
    expect(written({ enabled: true }, false)).toBeUndefined();
    expect(written({ enabled: true, format: 'json' }, true)).toBeUndefined();
    expect(written({ enabled: true, format: 'text', tty_format: 'json' }, true)).toBeUndefined();
    expect(written({ enabled: true }, true)).toContain('INFO router operation');
    expect(written({ enabled: true, format: 'text' }, false)).toContain('INFO router operation');
  });

  it('writes one line per entry, whatever its values hold', () => {
    expect(written({ enabled: true, format: 'text' }, false)).toBe(
      '2026-01-02T03:04:05Z INFO router operation requestId=r-1 client="a b\\nforged" subgraphs=[]\n',
    );
  });

  it('writes nothing when it is off', () => {
    expect(written({ enabled: false }, true)).toBe('');
  });
});
