import { createServer, type Socket } from 'node:net';

/** A mail server that takes letters and keeps them as they came over the wire. */
export interface SmtpStub {
  readonly url: string;
  readonly letters: string[];
  /** What the next recipients are answered instead of "250 OK". */
  refusals: string[];
  stop(): Promise<void>;
}

/** Speaks as much of RFC 5321 as a client needs to hand over one letter after the other. */
export async function startSmtpStub(): Promise<SmtpStub> {
  const sockets = new Set<Socket>();
  const stub: SmtpStub = { url: '', letters: [], refusals: [], stop: async () => {} };

  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket)).on('error', () => {});
    socket.write('220 stub\r\n');
    let pending = '';
    let letter: string | null = null;
    socket.setEncoding('utf8').on('data', (chunk: string) => {
      pending += chunk;
      for (let end = pending.indexOf('\r\n'); end >= 0; end = pending.indexOf('\r\n')) {
        const line = pending.slice(0, end);
        pending = pending.slice(end + 2);
        if (letter === null) answer(line);
        else if (line === '.') take();
        else letter += `${line}\r\n`;
      }
    });

    function answer(line: string): void {
      const verb = line.slice(0, 4).toUpperCase();
      if (verb === 'DATA') {
        letter = '';
        socket.write('354 go on\r\n');
      } else if (verb === 'RCPT') socket.write(`${stub.refusals.shift() ?? '250 OK'}\r\n`);
      else socket.write('250 OK\r\n');
    }

    function take(): void {
      stub.letters.push(letter ?? '');
      letter = null;
      socket.write('250 taken\r\n');
    }
  });

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return Object.assign(stub, {
    url: `smtp://127.0.0.1:${port}`,
    async stop() {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  });
}
