import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import type { IncomingMessage } from 'node:http';

/** Node tells of every request here before its server does. */
const CHANNEL = 'http.server.request.start';
const HEADER = 'x-forwarded-for';

/**
 * Appends to `X-Forwarded-For` where each request came from, as a proxy has to, so that the router can tell visitors apart. Next.js sets the header only when
 * the visitor has not: without this anyone could choose the address that sign-ins are counted by.
 *
 * @returns a function that stops it
 */
export function appendPeerAddresses(): () => void {
  subscribe(CHANNEL, append);
  return () => void unsubscribe(CHANNEL, append);
}

function append(message: unknown): void {
  const { headers, socket } = (message as { request: IncomingMessage }).request;
  const sent = headers[HEADER];
  const peer = socket.remoteAddress;
  if (peer === undefined) delete headers[HEADER];
  else headers[HEADER] = sent === undefined ? peer : `${String(sent)}, ${peer}`;
}
