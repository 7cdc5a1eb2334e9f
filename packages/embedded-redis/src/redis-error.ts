/** An answer that begins with `-`; the message starts with its code, as Redis's own do. */
export class RedisError extends Error {
  override readonly name = 'RedisError';
}

export const wrongType = () => new RedisError('WRONGTYPE Operation against a key holding the wrong kind of value');
export const syntaxError = () => new RedisError('ERR syntax error');
export const notAnInteger = () => new RedisError('ERR value is not an integer or out of range');
export const notAFloat = () => new RedisError('ERR value is not a valid float');
