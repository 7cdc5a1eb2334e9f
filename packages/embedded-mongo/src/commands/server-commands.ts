import { Long, ObjectId, UUID } from 'bson';
import { MAX_DOCUMENT_BYTES } from '../bson/raw-document.js';
import { type BsonDocument, isDocument } from '../bson/values.js';
import { findMatches } from '../query/find.js';
import { planQuery } from '../query/plan.js';
import { MAX_MESSAGE_BYTES } from '../wire/framing.js';
import { documentArgument } from './arguments.js';
import type { Command, CommandContext, CommandTable, Reply } from './command.js';
import { sessionOf } from './session.js';

/** What this store calls itself, in `buildInfo`, the log and the README. */
export const PRODUCT = 'pAIssive embedded development store (not MongoDB; not for production)';

/** The version whose behaviour is imitated. */
const VERSION = [7, 0, 0, 0];
const SET_NAME = 'embedded';
/** Wire version of MongoDB 7.0. */
const WIRE_VERSION = 21;
const SESSION_MINUTES = 30;
const ELECTION = new ObjectId('7fffffff0000000000000001');

const HELLO_FIELDS = [
  'helloOk',
  'client',
  'compression',
  'saslSupportedMechs',
  'speculativeAuthenticate',
  'loadBalanced',
  'topologyVersion',
  'maxAwaitTimeMS',
  'backpressure',
];
const hello: Command = { fields: HELLO_FIELDS, run: handshake };
const okay: Command = { fields: [], run: () => ({ ok: 1 }) };
const buildInfo: Command = {
  fields: [],
  run: () => ({
    version: VERSION.slice(0, 3).join('.'),
    versionArray: VERSION,
    gitVersion: 'none',
    modules: [],
    product: PRODUCT,
    bits: 64,
    debug: false,
    maxBsonObjectSize: MAX_DOCUMENT_BYTES,
    storageEngines: ['lmdb'],
    ok: 1,
  }),
};

/** What drivers ask of any server. */
export const serverCommands: CommandTable = {
  hello,
  ismaster: hello,
  isMaster: hello,
  ping: okay,
  refreshSessions: okay,
  buildInfo,
  buildinfo: buildInfo,
  endSessions: { fields: [], run: endSessions },
  killSessions: { fields: [], run: endSessions },
  startSession: { fields: [], run: () => ({ id: { id: new UUID() }, timeoutMinutes: SESSION_MINUTES, ok: 1 }) },
  connectionStatus: {
    fields: ['showPrivileges'],
    run: () => ({ authInfo: { authenticatedUsers: [], authenticatedUserRoles: [] }, ok: 1 }),
  },
  explain: { fields: ['verbosity'], run: explain },
  serverStatus: {
    fields: [],
    run: ({ engine }) => ({
      host: engine.address(),
      product: PRODUCT,
      uptime: process.uptime(),
      mem: { resident: Math.round(process.memoryUsage.rss() / 1024 / 1024) },
      metrics: { cursor: { open: { total: engine.cursors.size } } },
      ok: 1,
    }),
  },
};

/** A replica set of one member: what drivers want before they allow transactions. */
function handshake({ engine }: CommandContext): Reply {
  const address = engine.address();
  return {
    helloOk: true,
    ismaster: true,
    isWritablePrimary: true,
    secondary: false,
    setName: SET_NAME,
    setVersion: 1,
    hosts: [address],
    primary: address,
    me: address,
    electionId: ELECTION,
    maxBsonObjectSize: MAX_DOCUMENT_BYTES,
    maxMessageSizeBytes: MAX_MESSAGE_BYTES,
    maxWriteBatchSize: 100_000,
    localTime: new Date(engine.now()),
    logicalSessionTimeoutMinutes: SESSION_MINUTES,
    connectionId: 1,
    minWireVersion: 0,
    maxWireVersion: WIRE_VERSION,
    readOnly: false,
    ok: 1,
  };
}

function endSessions({ body, name, engine }: CommandContext): Reply {
  const sessions = body[name];
  for (const session of Array.isArray(sessions) ? sessions : []) {
    const id = isDocument(session) ? sessionOf(session) : undefined;
    if (id) engine.transactions.abortSession(id.toString('hex'));
  }
  return { ok: 1 };
}

/** Says which index a find, count or distinct would read, and how many documents it looks at. */
function explain({ body, database, engine, view }: CommandContext): Reply {
  const inner = documentArgument(body, 'explain') ?? {};
  const [command = ''] = Object.keys(inner);
  const collection = engine.catalog.find(`${database}.${String(inner[command])}`);
  const filter = documentArgument(inner, command === 'find' ? 'filter' : 'query') ?? {};
  const sort = documentArgument(inner, 'sort');
  const plan = collection ? planQuery(collection, { filter, sort, hint: inner['hint'] }) : undefined;
  const counting = countReads(view);
  const limit = Number(inner['limit'] ?? 0);
  const returned = [...findMatches(counting.view, collection, { filter, sort, hint: inner['hint'], limit })].length;
  const stage: BsonDocument = plan?.index
    ? {
        stage: 'FETCH',
        inputStage: { stage: 'IXSCAN', indexName: plan.index.name, keyPattern: plan.index.spec['key'] },
      }
    : { stage: collection ? 'COLLSCAN' : 'EOF' };
  return {
    explainVersion: '1',
    queryPlanner: {
      namespace: `${database}.${String(inner[command])}`,
      winningPlan: sort && !plan?.sorted ? { stage: 'SORT', inputStage: stage } : stage,
    },
    executionStats: {
      nReturned: returned,
      totalDocsExamined: counting.documents(),
      totalKeysExamined: Long.fromNumber(counting.keys()),
    },
    ok: 1,
  };
}

function countReads(view: CommandContext['view']) {
  let gets = 0;
  let entries = 0;
  return {
    view: {
      get: (key: Buffer) => {
        gets += 1;
        return view.get(key);
      },
      *range(from: Buffer, to: Buffer, reverse?: boolean) {
        for (const entry of view.range(from, to, reverse)) {
          entries += 1;
          yield entry;
        }
      },
    },
    documents: () => gets || entries,
    keys: () => (gets > 0 ? entries : 0),
  };
}
