import { deflateRawSync } from 'node:zlib';

/** A zip archive of one file, as far as readers look to tell its kind: local header, name, deflated content. */
export function zipOf(name: string, content: string): Buffer {
  const deflated = deflateRawSync(content);
  const header = Buffer.alloc(30);
  header.writeUInt32LE(0x04034b50, 0);
  header.writeUInt16LE(20, 4);
  header.writeUInt16LE(8, 8);
  header.writeUInt32LE(deflated.length, 18);
  header.writeUInt32LE(Buffer.byteLength(content), 22);
  header.writeUInt16LE(name.length, 26);
  return Buffer.concat([header, Buffer.from(name), deflated]);
}
