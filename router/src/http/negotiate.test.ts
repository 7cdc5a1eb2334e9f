import { negotiate } from './negotiate.js';

describe('negotiate', () => {
  it.each([
    [undefined, 'json', undefined],
    ['', 'json', undefined],
    ['*/*', 'json', 'nothing'],
    ['application/*', 'json', undefined],
    ['application/json', 'json', undefined],
    ['application/graphql-response+json, application/json;q=0.9', 'graphql-response', undefined],
    ['application/json;q=0.9, application/graphql-response+json', 'graphql-response', undefined],
    ['application/json, application/graphql-response+json', 'json', undefined],
    ['*/*, application/graphql-response+json', 'graphql-response', 'nothing'],
    ['application/json;q=0, */*', 'graphql-response', 'nothing'],
    ['text/event-stream', 'event-stream', 'event-stream'],
    ['text/*;q=0.5, application/json;q=0.1', 'event-stream', 'event-stream'],
    ['application/json; charset=utf-8', 'json', undefined],
    ['APPLICATION/JSON ; Q=0.3', 'json', undefined],
    // Apollo Client's subscriptions.
    ['multipart/mixed;boundary=graphql;subscriptionSpec=1.0,application/json', 'json', 'multipart-subscription'],
    ['multipart/mixed;subscriptionSpec="1.0"', 'multipart-subscription', 'multipart-subscription'],
    ['multipart/mixed;subscriptionSpec=1.0;q=0.5, text/event-stream', 'event-stream', 'event-stream'],
    ['multipart/mixed;subscriptionSpec=1.0, text/event-stream;q=0.5', 'event-stream', 'multipart-subscription'],
    ['multipart/mixed;subscriptionSpec=1.0;q=0, application/json', 'json', undefined],
    // Apollo Client's operations with @defer.
    ['multipart/mixed;deferSpec=20220824,application/json', 'json', undefined],
    ['multipart/mixed;deferSpec=20220824', 'multipart-defer', undefined],
  ])('answers %j with %s, and streams with %s', (accept, single, stream) => {
    const expected = stream === 'nothing' ? undefined : stream;
    // Twice: what is remembered must be the same.
    for (let time = 0; time < 2; time++) {
      expect(negotiate(accept)).toMatchObject({ single });
      if (stream !== 'nothing') expect(negotiate(accept)?.stream).toBe(expected);
    }
  });

  it.each([
    'image/png',
    'application/json;q=0',
    'application/json; charset=utf-16',
    'multipart/mixed',
    'multipart/mixed;subscriptionSpec=2.0',
    'multipart/mixed;deferSpec=20991231',
    'text/html',
    ',;,',
  ])('accepts nothing of %j', (accept) => {
    expect(negotiate(accept)).toBeUndefined();
    expect(negotiate(accept)).toBeUndefined();
  });
});
