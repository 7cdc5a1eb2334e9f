import { createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto';

/** What a test may have wrong about an answer. */
export interface Faults {
  readonly origin?: string;
  readonly rpId?: string;
  readonly isUserVerified?: boolean;
  /** What the device's counter shows; one more each time if left out. */
  readonly counter?: number;
  readonly challenge?: string;
  readonly breakSignature?: boolean;
}

const FLAG = { userPresent: 0x01, userVerified: 0x04, attested: 0x40 } as const;

/** A device that makes and uses one passkey, as Web Authentication (sections 6 and 7) describes it, with P-256. */
export function createSoftwareAuthenticator(webUrl: string) {
  const { origin, hostname } = new URL(webUrl);
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const credentialId = randomBytes(32);
  let counter = 0;
  let userHandle = '';

  function authenticatorData(
    { rpId = hostname, isUserVerified = true, counter: shown }: Faults,
    attested?: Buffer,
  ): Buffer {
    counter = shown ?? counter + 1;
    const flags = FLAG.userPresent | (isUserVerified ? FLAG.userVerified : 0) | (attested ? FLAG.attested : 0);
    const head = Buffer.alloc(5);
    head.writeUInt8(flags);
    head.writeUInt32BE(counter, 1);
    return Buffer.concat([sha256(Buffer.from(rpId)), head, attested ?? Buffer.alloc(0)]);
  }

  function clientData(type: string, challenge: string, faults: Faults): Buffer {
    const data = {
      type,
      challenge: faults.challenge ?? challenge,
      origin: faults.origin ?? origin,
      crossOrigin: false,
    };
    return Buffer.from(JSON.stringify(data));
  }

  const answer = (response: object) =>
    JSON.stringify({
      id: credentialId.toString('base64url'),
      rawId: credentialId.toString('base64url'),
      type: 'public-key',
      clientExtensionResults: {},
      response,
    });

  return {
    credentialId: credentialId.toString('base64url'),

    /** Answers `navigator.credentials.create`. */
    create(optionsJson: string, faults: Faults = {}): string {
      const options = JSON.parse(optionsJson) as { challenge: string; user: { id: string } };
      userHandle = options.user.id;
      const length = Buffer.alloc(2);
      length.writeUInt16BE(credentialId.length);
      const { x = '', y = '' } = publicKey.export({ format: 'jwk' });
      const cose = cborMap([
        [cborInteger(1), cborInteger(2)],
        [cborInteger(3), cborInteger(-7)],
        [cborInteger(-1), cborInteger(1)],
        [cborInteger(-2), cborBytes(Buffer.from(x, 'base64url'))],
        [cborInteger(-3), cborBytes(Buffer.from(y, 'base64url'))],
      ]);
      const attested = Buffer.concat([Buffer.alloc(16), length, credentialId, cose]);
      const attestationObject = cborMap([
        [cborText('fmt'), cborText('none')],
        [cborText('attStmt'), cborMap([])],
        [cborText('authData'), cborBytes(authenticatorData(faults, attested))],
      ]);
      return answer({
        clientDataJSON: clientData('webauthn.create', options.challenge, faults).toString('base64url'),
        attestationObject: attestationObject.toString('base64url'),
        transports: ['internal'],
      });
    },

    /** Answers `navigator.credentials.get`. */
    get(optionsJson: string, faults: Faults = {}): string {
      const { challenge } = JSON.parse(optionsJson) as { challenge: string };
      const data = authenticatorData(faults);
      const client = clientData('webauthn.get', challenge, faults);
      const signature = sign('sha256', Buffer.concat([data, sha256(client)]), privateKey);
      if (faults.breakSignature === true) signature.writeUInt8(signature.readUInt8(20) ^ 1, 20);
      return answer({
        clientDataJSON: client.toString('base64url'),
        authenticatorData: data.toString('base64url'),
        signature: signature.toString('base64url'),
        userHandle,
      });
    },
  };
}

function sha256(bytes: Buffer): Buffer {
  return createHash('sha256').update(bytes).digest();
}

/** As much of CBOR (RFC 8949) as an attestation needs. */
function cborHead(major: number, value: number): Buffer {
  if (value < 24) return Buffer.from([(major << 5) | value]);
  if (value < 256) return Buffer.from([(major << 5) | 24, value]);
  return Buffer.from([(major << 5) | 25, value >> 8, value & 0xff]);
}

function cborInteger(value: number): Buffer {
  return value >= 0 ? cborHead(0, value) : cborHead(1, -1 - value);
}

function cborBytes(bytes: Buffer): Buffer {
  return Buffer.concat([cborHead(2, bytes.length), bytes]);
}

function cborText(text: string): Buffer {
  return Buffer.concat([cborHead(3, Buffer.byteLength(text)), Buffer.from(text)]);
}

function cborMap(entries: readonly (readonly [Buffer, Buffer])[]): Buffer {
  return Buffer.concat([cborHead(5, entries.length), ...entries.flat()]);
}
