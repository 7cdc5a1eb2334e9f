import type { Channels, Subscriber } from './channels.js';
import type { Command, CommandContext } from './commands/command.js';
import { dataCommands } from './commands/index.js';
import { RedisError } from './redis-error.js';
import { encodeReply, NULL_ARRAY, OK, type Reply, Status } from './reply.js';

/** What all connections share. */
export interface SharedState extends CommandContext {
  channels: Channels;
  /** Transactions that end unexecuted when one of these keys changes. */
  watchers: Map<string, Set<Session>>;
}

/** One client's conversation: requests in, answers out, in order. */
export interface Session extends Subscriber {
  execute(request: string[]): void;
  /** A watched key changed. */
  disturb(): void;
  close(): void;
}

/** Commands that a subscribed connection may still send (RESP2). */
const WHILE_SUBSCRIBED = new Set(['subscribe', 'unsubscribe', 'psubscribe', 'punsubscribe', 'ping', 'quit']);
const NOT_IN_TRANSACTION = new Set(['subscribe', 'unsubscribe', 'psubscribe', 'punsubscribe', 'watch', 'multi']);

export function createSession(shared: SharedState, write: (bytes: string) => void, end: () => void): Session {
  const channels = new Set<string>();
  const patterns = new Set<string>();
  const watched = new Set<string>();
  let queue: { name: string; args: string[] }[] | null = null;
  let queueIsBroken = false;
  let disturbed = false;
  let clientName = '';

  const subscriptions = () => channels.size + patterns.size;
  const unwatch = () => {
    for (const key of watched) {
      shared.watchers.get(key)?.delete(session);
      if (shared.watchers.get(key)?.size === 0) shared.watchers.delete(key);
    }
    watched.clear();
    disturbed = false;
  };
  const endTransaction = () => {
    queue = null;
    queueIsBroken = false;
    unwatch();
  };

  const changeSubscriptions = (kind: string, names: string[]) => {
    const isPattern = kind.startsWith('p');
    const held = isPattern ? patterns : channels;
    const isLeaving = kind.endsWith('unsubscribe');
    const targets: (string | null)[] = isLeaving && names.length === 0 ? [...held] : names;
    for (const name of targets.length === 0 ? [null] : targets) {
      if (name !== null) {
        if (isLeaving) held.delete(name);
        else held.add(name);
        if (isPattern) shared.channels[isLeaving ? 'unsubscribePattern' : 'subscribePattern'](name, session);
        else shared.channels[isLeaving ? 'unsubscribe' : 'subscribe'](name, session);
      }
      write(encodeReply([kind, name, subscriptions()]));
    }
  };

  const connectionCommands: Record<string, (args: string[]) => Reply> = {
    ping: ([text]) => (subscriptions() > 0 ? ['pong', text ?? ''] : (text ?? new Status('PONG'))),
    echo: ([text = '']) => text,
    auth: () => OK,
    select: ([index]) => (index === '0' ? OK : refuse('databases other than 0')),
    hello: () => new RedisError('NOPROTO this server speaks RESP2 only'),
    client: ([sub = '', ...rest]) => {
      const action = sub.toLowerCase();
      if (action === 'setname') clientName = rest[0] ?? '';
      if (action === 'setname' || action === 'setinfo') return OK;
      return action === 'getname' ? clientName : refuse(`CLIENT ${sub.toUpperCase()}`);
    },
    info: () =>
      `# Server\r\nredis_version:7.2.0\r\nredis_mode:standalone\r\nserver_name:embedded\r\n# Memory\r\nused_memory:${shared.keyspace.usedBytes()}\r\n# Persistence\r\nloading:0\r\n`,
    time: () => [String(Math.trunc(shared.now() / 1_000)), String((shared.now() % 1_000) * 1_000)],
    publish: ([channel, payload]) =>
      channel === undefined || payload === undefined
        ? wrongArity('publish')
        : shared.channels.publish(channel, payload),
    pubsub: ([sub = '', ...rest]) => {
      if (sub.toLowerCase() === 'channels') return shared.channels.active(rest[0] ?? '*');
      if (sub.toLowerCase() === 'numsub') return rest.flatMap((channel) => [channel, shared.channels.count(channel)]);
      return sub.toLowerCase() === 'numpat' ? shared.channels.patternCount() : refuse(`PUBSUB ${sub.toUpperCase()}`);
    },
    multi: () => {
      queue = [];
      return OK;
    },
    discard: () => {
      if (queue === null) return new RedisError('ERR DISCARD without MULTI');
      endTransaction();
      return OK;
    },
    watch: (keys) => {
      for (const key of keys) {
        watched.add(key);
        shared.watchers.set(key, (shared.watchers.get(key) ?? new Set()).add(session));
      }
      return OK;
    },
    unwatch: () => {
      unwatch();
      return OK;
    },
  };

  const answer = (name: string, args: string[]): Reply => {
    const own = Object.hasOwn(connectionCommands, name) ? connectionCommands[name] : undefined;
    if (own !== undefined) return own(args);
    const command = dataCommands.get(name);
    return command === undefined
      ? refuse(`the command ${name.toUpperCase()}`)
      : runCommand(shared, name, command, args);
  };

  const exec = () => {
    const commands = queue;
    const isBroken = queueIsBroken;
    const isDisturbed = disturbed;
    endTransaction();
    if (commands === null) return write(encodeReply(new RedisError('ERR EXEC without MULTI')));
    if (isBroken) {
      return write(encodeReply(new RedisError('EXECABORT Transaction discarded because of previous errors.')));
    }
    write(isDisturbed ? NULL_ARRAY : encodeReply(commands.map(({ name, args }) => answer(name, args))));
  };

  const enqueue = (name: string, args: string[]): Reply => {
    const command = dataCommands.get(name);
    const isKnown = command !== undefined || Object.hasOwn(connectionCommands, name);
    if (isKnown && !NOT_IN_TRANSACTION.has(name) && (command === undefined || hasArity(command, args))) {
      queue?.push({ name, args });
      return new Status('QUEUED');
    }
    queueIsBroken = true;
    if (!isKnown) return refuse(`the command ${name.toUpperCase()}`);
    return NOT_IN_TRANSACTION.has(name)
      ? new RedisError(`ERR ${name.toUpperCase()} inside MULTI is not allowed`)
      : wrongArity(name);
  };

  const session: Session = {
    execute([given = '', ...args]) {
      const name = given.toLowerCase();
      if (name === 'quit') {
        write(encodeReply(OK));
        return end();
      }
      if (subscriptions() > 0 && !WHILE_SUBSCRIBED.has(name)) {
        return write(
          encodeReply(new RedisError(`ERR Can't execute '${name}': only subscriptions are allowed in this context`)),
        );
      }
      if (name === 'exec') return exec();
      if (queue !== null && name !== 'discard') return write(encodeReply(enqueue(name, args)));
      if (/^p?(un)?subscribe$/.test(name)) {
        if (args.length === 0 && !name.includes('un')) return write(encodeReply(wrongArity(name)));
        return changeSubscriptions(name, args);
      }
      write(encodeReply(answer(name, args)));
    },
    disturb() {
      disturbed = true;
    },
    message: (channel, payload) => write(encodeReply(['message', channel, payload])),
    patternMessage: (pattern, channel, payload) => write(encodeReply(['pmessage', pattern, channel, payload])),
    close() {
      for (const channel of channels) shared.channels.unsubscribe(channel, session);
      for (const pattern of patterns) shared.channels.unsubscribePattern(pattern, session);
      unwatch();
    },
  };
  return session;
}

function runCommand(context: CommandContext, name: string, command: Command, args: string[]): Reply {
  if (!hasArity(command, args)) return wrongArity(name);
  try {
    if (command.grows) context.keyspace.reserve();
    return command.run(context, args);
  } catch (error) {
    if (error instanceof RedisError) return error;
    throw error;
  }
}

function hasArity({ arity }: Command, args: string[]): boolean {
  return arity < 0 ? args.length + 1 >= -arity : args.length + 1 === arity;
}

function wrongArity(name: string): RedisError {
  return new RedisError(`ERR wrong number of arguments for '${name}' command`);
}

function refuse(what: string): RedisError {
  return new RedisError(`ERR the embedded Redis does not have ${what}; set REDIS_URL to a Redis server`);
}
