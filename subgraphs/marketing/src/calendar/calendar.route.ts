import { createHash } from 'node:crypto';
import { ErrorCode, PlatformError } from '@paissive/errors';
import type { Route } from '@paissive/graphql-kit';
import type { ReadCalendarFeed } from './calendar-feed.js';

/** Calendars for the programs that subscribe to them, which know nothing but their address. */
export function createCalendarRoutes(readCalendarFeed: ReadCalendarFeed): Route[] {
  return [
    {
      method: 'GET',
      path: '/calendar/:file',
      async handler(request, response, { params }) {
        const token = /^(.{1,1000})\.ics$/.exec(params['file'] ?? '')?.[1];
        const text = token === undefined ? null : await readCalendarFeed(token);
        if (text === null) throw new PlatformError(ErrorCode.NOT_FOUND, 'There is no calendar at this address.');
        const etag = `"${createHash('sha256').update(text).digest('base64url')}"`;
        response.setHeader('etag', etag);
        response.setHeader('cache-control', 'private, max-age=300');
        response.setHeader('x-robots-tag', 'noindex');
        if (request.headers['if-none-match'] === etag) {
          response.writeHead(304).end();
          return;
        }
        response.writeHead(200, {
          'content-type': 'text/calendar; charset=utf-8',
          'content-disposition': 'inline; filename="marketing.ics"',
          'x-content-type-options': 'nosniff',
        });
        response.end(text);
      },
    },
  ];
}
