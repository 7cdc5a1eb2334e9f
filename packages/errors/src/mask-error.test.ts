import { describe, expect, it } from '@jest/globals';
import { GraphQLError } from 'graphql';
import { ErrorCode, maskError, PlatformError } from './index.js';

function masked(error: GraphQLError) {
  const logged: unknown[] = [];
  const log = { error: (entry: unknown) => void logged.push(entry) };
  const formatted = maskError(log as Parameters<typeof maskError>[0])(error.toJSON(), error);
  return { formatted, logged };
}

describe('maskError', () => {
  it('shows a platform error with its code, path and extensions, however often it was wrapped', () => {
    const origin = new PlatformError(ErrorCode.REQUEST_RATE_LIMITED, 'Slow down.', {
      extensions: { retryAfterSeconds: 3 },
    });
    const once = new GraphQLError('Slow down.', { originalError: origin });
    const { formatted, logged } = masked(new GraphQLError('outer', { path: ['a', 0], originalError: once }));
    expect(formatted).toEqual({
      message: 'Slow down.',
      path: ['a', 0],
      extensions: { code: 'REQUEST_RATE_LIMITED', retryAfterSeconds: 3 },
    });
    expect(logged).toHaveLength(0);
  });

  it('hides an unknown error from the client and logs it whole', () => {
    const origin = new Error('password authentication failed for user "accounts"');
    const { formatted, logged } = masked(new GraphQLError(origin.message, { path: ['viewer'], originalError: origin }));
    expect(formatted).toEqual({
      message: expect.not.stringContaining('password'),
      path: ['viewer'],
      extensions: { code: 'INTERNAL_SERVER_ERROR' },
    });
    expect(logged).toEqual([{ err: origin, path: 'viewer' }]);
  });

  it('hides a GraphQL error without a code of the platform', () => {
    expect(masked(new GraphQLError('row 17 of table users')).formatted.message).not.toContain('users');
    expect(masked(new GraphQLError('x', { extensions: { code: 'P2002' } })).formatted.extensions).toEqual({
      code: 'INTERNAL_SERVER_ERROR',
    });
  });

  it('shows what validation says, without stack traces', () => {
    const error = new GraphQLError('Cannot query field "x".', {
      extensions: { code: ErrorCode.GRAPHQL_VALIDATION_FAILED, stacktrace: ['at secret.js'] },
    });
    expect(masked(error).formatted).toEqual({
      message: 'Cannot query field "x".',
      extensions: { code: 'GRAPHQL_VALIDATION_FAILED' },
    });
  });

  it('does not let an error that claims a code hide one that was thrown underneath', () => {
    const error = new GraphQLError('leak', {
      extensions: { code: ErrorCode.BAD_USER_INPUT },
      originalError: new TypeError('leak'),
    });
    expect(masked(error).formatted.extensions?.['code']).toBe('INTERNAL_SERVER_ERROR');
  });
});

describe('ErrorCode', () => {
  it('spells every value like its key', () => {
    for (const [key, value] of Object.entries(ErrorCode)) expect(value).toBe(key);
  });
});

describe('PlatformError', () => {
  it('keeps its cause for the log and out of the response', () => {
    const cause = new Error('socket');
    const error = new PlatformError(ErrorCode.SERVICE_UNAVAILABLE, 'Try again.', { cause });
    expect(error.cause).toBe(cause);
    expect(JSON.stringify(error.toGraphQLError())).not.toContain('socket');
  });

  it('cannot have its code overridden by an extension', () => {
    const error = new PlatformError(ErrorCode.FORBIDDEN, 'No.', { extensions: { code: 'OK' } });
    expect(error.extensions.code).toBe('FORBIDDEN');
  });
});
