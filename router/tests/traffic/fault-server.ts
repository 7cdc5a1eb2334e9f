import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export type Answer = (request: IncomingMessage, response: ServerResponse, body: Buffer) => void;

export interface FaultServer {
  readonly url: string;
  /** What came, bodies as sent. */
  readonly received: { readonly request: IncomingMessage; readonly body: Buffer }[];
  /** How the next requests are answered. */
  answer: Answer;
  stop(): Promise<void>;
}

/** A server on loopback that answers as the test says. */
export async function startFaultServer(
  answer: Answer,
  create: (listener: (request: IncomingMessage, response: ServerResponse) => void) => Server = createServer,
): Promise<FaultServer> {
  const server = create((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const body = Buffer.concat(chunks);
      faults.received.push({ request, body });
      faults.answer(request, response, body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const faults: FaultServer = {
    url: `http://127.0.0.1:${port}/graphql`,
    received: [],
    answer,
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  return faults;
}

export const json =
  (value: unknown, status = 200, headers: Record<string, string> = {}): Answer =>
  (_request, response) =>
    void response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(value));

export const status =
  (code: number, headers: Record<string, string> = {}): Answer =>
  (_request, response) =>
    void response.writeHead(code, headers).end('<html>no</html>');

export const reset: Answer = (request) => void request.socket.destroy();
export const never: Answer = () => {};
/** A head, the beginning of an answer, and then the connection breaks. */
export const halfABody: Answer = (request, response) => {
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': '100' });
  response.write('{"data":{"item":', () => request.socket.destroy());
};

/** One answer after another, the last one for ever. */
export function inTurn(...answers: Answer[]): Answer {
  let calls = 0;
  return (request, response, body) => answers[Math.min(calls++, answers.length - 1)]?.(request, response, body);
}
