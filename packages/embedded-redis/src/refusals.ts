import { RedisError } from './redis-error.js';

/** What the stand-in lacks is refused with the way out, never answered wrongly. */
export function lacks(what: string): RedisError {
  return new RedisError(`ERR the embedded Redis does not have ${what}; set REDIS_URL to a Redis server`);
}

export function wrongArity(name: string): RedisError {
  return new RedisError(`ERR wrong number of arguments for '${name}' command`);
}
