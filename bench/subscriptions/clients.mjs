// Many WebSocket clients in one process: port, how many, from which address. A client library would cost more than the router does, so this
// speaks just enough of RFC 6455 and graphql-transport-ws to subscribe, to answer pings and to tell one message from the next.
import { randomUUID } from 'node:crypto';
import { connect } from 'node:net';

const [port, count, localAddress] = process.argv.slice(2);
const total = Number(count);
const AT_A_TIME = 100;
const QUERY = 'subscription { progressed { id percent stage message counts } }';
const PONG = Buffer.from([0x8a, 0x80, 0, 0, 0, 0]);
/** Where the type of a message stands, after an id of 36 characters. */
const TYPE_AT = '{"id":"","type":"'.length + 36;
const NEXT = 'n'.charCodeAt(0);

let arrivals = [];

function open() {
  return new Promise((resolve, reject) => {
    const socket = connect({ host: '127.0.0.1', port: Number(port), localAddress });
    socket.setNoDelay(true);
    socket.on('error', reject);
    socket.on('close', () => reject(new Error('The server closed a connection')));
    let rest;
    let isUpgraded = false;
    socket.write(
      `GET /graphql HTTP/1.1\r\nHost: 127.0.0.1\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Key: ${Buffer.from(randomUUID().slice(0, 16)).toString('base64')}\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Protocol: graphql-transport-ws\r\n\r\n`,
    );
    socket.on('data', (chunk) => {
      let data = rest ? Buffer.concat([rest, chunk]) : chunk;
      rest = undefined;
      if (!isUpgraded) {
        const end = data.indexOf('\r\n\r\n');
        if (end < 0) {
          rest = data;
          return;
        }
        isUpgraded = true;
        data = data.subarray(end + 4);
        socket.write(frame('{"type":"connection_init"}'));
      }
      rest = eachFrame(data, (opcode, start) => {
        if (opcode === 9) socket.write(PONG);
        else if (opcode === 1 && data[start + 2] === 0x74) subscribe(socket, resolve);
        else if (opcode === 1 && data[start + TYPE_AT] === NEXT) arrived();
      });
    });
  });
}

/** `connection_ack` is the only message that begins with its type. */
function subscribe(socket, resolve) {
  socket.write(frame(JSON.stringify({ id: randomUUID(), type: 'subscribe', payload: { query: QUERY } })));
  setTimeout(resolve, 20);
}

function arrived() {
  arrivals.push(Number(process.hrtime.bigint() / 1_000n));
  if (arrivals.length < total) return;
  process.send({ lastAt: arrivals.at(-1), arrivals });
  arrivals = [];
}

/** @returns what is left of an incomplete frame */
function eachFrame(data, call) {
  let at = 0;
  while (data.length - at >= 2) {
    let length = data[at + 1];
    let start = at + 2;
    if (length === 126) {
      if (data.length < start + 2) break;
      length = data.readUInt16BE(start);
      start += 2;
    }
    if (data.length < start + length) break;
    call(data[at] & 15, start);
    at = start + length;
  }
  return at < data.length ? data.subarray(at) : undefined;
}

/** A masked text frame; the mask is zero, which masks nothing and is allowed. */
function frame(text) {
  const payload = Buffer.from(text);
  const header =
    payload.length < 126 ? [0x81, 0x80 | payload.length] : [0x81, 0xfe, payload.length >> 8, payload.length & 255];
  return Buffer.concat([Buffer.from([...header, 0, 0, 0, 0]), payload]);
}

let opened = 0;
await Promise.all(
  Array.from({ length: AT_A_TIME }, async () => {
    while (opened < total) {
      opened++;
      await open();
    }
  }),
);
process.send({ opened: total });
