import { Long } from 'bson';
import { badValue, typeMismatch } from '../errors.js';
import { arrayArgument, countArgument } from './arguments.js';
import type { CommandTable } from './command.js';

/** Reading on, and closing what was opened. */
export const cursorCommands: CommandTable = {
  getMore: {
    fields: ['collection', 'batchSize'],
    inTransaction: true,
    run: ({ body, database, engine, transaction }) => {
      const { getMore: id, collection } = body;
      if (!(id instanceof Long)) throw typeMismatch("Field 'getMore' must be of type long");
      if (typeof collection !== 'string') throw badValue("BSON field 'getMore.collection' is missing");
      const namespace = `${database}.${collection}`;
      return engine.cursors.next(id.toString(), namespace, countArgument(body, 'batchSize'), transaction?.session);
    },
  },
  killCursors: {
    fields: ['cursors'],
    inTransaction: true,
    run: ({ body, engine }) => {
      const ids = arrayArgument(body, 'cursors') ?? [];
      const cursorsKilled = ids.filter((id) => engine.cursors.kill(String(id)));
      const cursorsNotFound = ids.filter((id) => !cursorsKilled.includes(id));
      return { cursorsKilled, cursorsNotFound, cursorsAlive: [], cursorsUnknown: [], ok: 1 };
    },
  },
};
