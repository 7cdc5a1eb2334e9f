import type { Channels } from './channels.js';
import type { CommandContext } from './commands/command.js';
import { RedisError } from './redis-error.js';
import { lacks, wrongArity } from './refusals.js';
import { OK, type Reply, Status } from './reply.js';
import type { Subscriptions } from './subscriptions.js';
import type { Transaction } from './transaction.js';

export type ConnectionCommands = ReadonlyMap<string, (args: string[]) => Reply>;

export interface ConnectionState extends CommandContext {
  channels: Channels;
  subscriptions: Subscriptions;
  transaction: Transaction;
}

/** Commands on the connection, on channels and on transactions. */
export function createConnectionCommands(state: ConnectionState): ConnectionCommands {
  const { keyspace, now, channels, subscriptions, transaction } = state;
  let clientName = '';
  return new Map<string, (args: string[]) => Reply>([
    ['ping', ([text]) => (subscriptions.count > 0 ? ['pong', text ?? ''] : (text ?? new Status('PONG')))],
    ['echo', ([text = '']) => text],
    ['auth', () => OK],
    ['select', ([index]) => (index === '0' ? OK : lacks('databases other than 0'))],
    ['hello', () => new RedisError('NOPROTO this server speaks RESP2 only')],
    ['info', () => information(keyspace.usedBytes())],
    ['time', () => [String(Math.trunc(now() / 1_000)), String((now() % 1_000) * 1_000)]],
    [
      'client',
      ([subcommand = '', name = '']) => {
        const action = subcommand.toLowerCase();
        if (action === 'getname') return clientName;
        if (action !== 'setname' && action !== 'setinfo') return lacks(`CLIENT ${subcommand.toUpperCase()}`);
        if (action === 'setname') clientName = name;
        return OK;
      },
    ],
    [
      'publish',
      ([channel, payload]) =>
        channel === undefined || payload === undefined ? wrongArity('publish') : channels.publish(channel, payload),
    ],
    ['pubsub', (args) => pubsub(channels, args)],
    [
      'multi',
      () => {
        transaction.begin();
        return OK;
      },
    ],
    ['discard', () => transaction.discard()],
    [
      'watch',
      (keys) => {
        transaction.watch(keys);
        return OK;
      },
    ],
    [
      'unwatch',
      () => {
        transaction.unwatch();
        return OK;
      },
    ],
  ]);
}

function pubsub(channels: Channels, [subcommand = '', ...rest]: string[]): Reply {
  switch (subcommand.toLowerCase()) {
    case 'channels':
      return channels.active(rest[0] ?? '*');
    case 'numsub':
      return rest.flatMap((channel) => [channel, channels.count(channel)]);
    case 'numpat':
      return channels.patternCount();
    default:
      return lacks(`PUBSUB ${subcommand.toUpperCase()}`);
  }
}

/** What clients look at before they call a connection ready. */
function information(usedBytes: number): string {
  return [
    '# Server\r\nredis_version:7.2.0\r\nredis_mode:standalone\r\nserver_name:embedded',
    `# Memory\r\nused_memory:${usedBytes}`,
    '# Persistence\r\nloading:0\r\n',
  ].join('\r\n');
}
