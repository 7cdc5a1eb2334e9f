// The floor: a server that accepts the same clients and writes the same frame to each of them, and does nothing else.
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';

const ACK = Buffer.from([0x81, 25, ...Buffer.from('{"type":"connection_ack"}')]);
const text = JSON.stringify({
  id: 'x'.repeat(36),
  type: 'next',
  payload: {
    data: {
      progressed: {
        id: 'analysis-1',
        percent: 7,
        stage: 'CLUSTERING',
        message: 'Grouped 1000 of 100,000 keywords by what people mean',
        counts: [1, 2, 3],
      },
    },
  },
});
const EVENT = Buffer.concat([Buffer.from([0x81, 126, text.length >> 8, text.length & 255]), Buffer.from(text)]);

const sockets = [];
const server = createServer().listen(0, '127.0.0.1');
server.on('upgrade', (request, socket) => {
  const key = createHash('sha1')
    .update(`${request.headers['sec-websocket-key']}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`)
    .digest('base64');
  socket.write(
    `HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ${key}\r\nSec-WebSocket-Protocol: graphql-transport-ws\r\n\r\n`,
  );
  socket.setNoDelay(true);
  socket.once('data', () => socket.write(ACK));
  socket.resume();
  socket.on('error', () => {});
  sockets.push(socket);
});
await once(server, 'listening');
process.on('message', () => {
  const sentAt = Number(process.hrtime.bigint() / 1_000n);
  for (const socket of sockets) socket.write(EVENT);
  process.send({ sentAt });
});
process.send({ port: server.address().port });
