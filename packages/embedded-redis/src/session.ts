import type { Channels } from './channels.js';
import type { Command, CommandContext } from './commands/command.js';
import { dataCommands } from './commands/index.js';
import { createConnectionCommands } from './connection-commands.js';
import { RedisError } from './redis-error.js';
import { lacks, wrongArity } from './refusals.js';
import { encodeReply, NULL_ARRAY, OK, type Reply, Status } from './reply.js';
import { createSubscriptions, SUBSCRIPTION_COMMANDS } from './subscriptions.js';
import { createTransaction, type Watchers } from './transaction.js';

/** What all connections share. */
export interface SharedState extends CommandContext {
  channels: Channels;
  watchers: Watchers;
}

/** One client's conversation: requests in, answers out, in order. */
export interface Session {
  execute(request: string[]): void;
  close(): void;
}

/** Beside changes of subscriptions, all that a subscribed connection may send (RESP2). */
const WHILE_SUBSCRIBED = new Set(['ping', 'quit']);
const NOT_IN_TRANSACTION = new Set([...SUBSCRIPTION_COMMANDS, 'watch', 'multi']);

export function createSession(shared: SharedState, write: (bytes: string) => void, end: () => void): Session {
  const subscriptions = createSubscriptions(shared.channels, write);
  const transaction = createTransaction(shared.watchers);
  const connectionCommands = createConnectionCommands({ ...shared, subscriptions, transaction });
  const reply = (answer: Reply) => write(encodeReply(answer));

  const answer = (name: string, args: string[]): Reply => {
    const own = connectionCommands.get(name);
    if (own !== undefined) return own(args);
    const command = dataCommands.get(name);
    return command === undefined ? lacks(`the command ${name.toUpperCase()}`) : run(shared, name, command, args);
  };
  const enqueue = (name: string, args: string[]): Reply => {
    const refusal = refuseInTransaction(name, args, connectionCommands.has(name));
    if (refusal === null) transaction.add({ name, args });
    else transaction.spoil();
    return refusal ?? new Status('QUEUED');
  };
  const exec = () => {
    try {
      const commands = transaction.take();
      if (commands === null) write(NULL_ARRAY);
      else reply(commands.map(({ name, args }) => answer(name, args)));
    } catch (error) {
      if (!(error instanceof RedisError)) throw error;
      reply(error);
    }
  };

  return {
    execute([given = '', ...args]) {
      const name = given.toLowerCase();
      const isSubscription = SUBSCRIPTION_COMMANDS.has(name);
      if (subscriptions.count > 0 && !isSubscription && !WHILE_SUBSCRIBED.has(name)) {
        reply(new RedisError(`ERR Can't execute '${name}': only subscriptions are allowed in this context`));
      } else if (name === 'quit') {
        reply(OK);
        end();
      } else if (name === 'exec') exec();
      else if (transaction.isOpen && name !== 'discard') reply(enqueue(name, args));
      else if (!isSubscription) reply(answer(name, args));
      else if (args.length === 0 && !name.endsWith('unsubscribe')) reply(wrongArity(name));
      else subscriptions.change(name, args);
    },
    close() {
      subscriptions.close();
      transaction.unwatch();
    },
  };
}

/** Why a command cannot be queued; null when it can. */
function refuseInTransaction(name: string, args: string[], isConnectionCommand: boolean): RedisError | null {
  if (NOT_IN_TRANSACTION.has(name)) return new RedisError(`ERR ${name.toUpperCase()} inside MULTI is not allowed`);
  const command = dataCommands.get(name);
  if (command === undefined) return isConnectionCommand ? null : lacks(`the command ${name.toUpperCase()}`);
  return hasArity(command, args) ? null : wrongArity(name);
}

function run(context: CommandContext, name: string, command: Command, args: string[]): Reply {
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
