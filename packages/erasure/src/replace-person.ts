import type { ClientSession, Model } from 'mongoose';

/**
 * Puts a pseudonym in the place of a person's id at a path of a collection. `startedBy` is a field of its own, `steps[].approval.decidedBy` one of
 * the items of a list; a document whose list is changed gets another `version`, if it has one, so that whoever read it before starts over.
 *
 * @returns how many documents were changed
 */
export async function replacePerson(
  model: Model<unknown>,
  path: string,
  { userId, pseudonym }: { readonly userId: string; readonly pseudonym: string },
  session: ClientSession,
): Promise<number> {
  const [list = '', within] = path.split('[].');
  if (within === undefined) {
    const change = { $set: { [path]: pseudonym } };
    return (await model.updateMany({ [path]: userId } as never, change, { session })).modifiedCount;
  }
  const found = await model
    .find({ [`${list}.${within}`]: userId } as never, { [list]: 1, version: 1 }, { session })
    .lean<Record<string, unknown>[]>();
  for (const document of found) {
    const items = (valueAt(document, list.split('.')) as unknown[]).map((item) =>
      valueAt(item, within.split('.')) === userId ? withValue(item, within.split('.'), pseudonym) : item,
    );
    const isVersioned = typeof document['version'] === 'number';
    const change = { $set: { [list]: items }, ...(isVersioned && { $inc: { version: 1 } }) };
    await model.updateOne({ _id: document['_id'] } as never, change as never, { session });
  }
  return found.length;
}

function valueAt(value: unknown, [key, ...rest]: readonly string[]): unknown {
  if (key === undefined) return value;
  return isObject(value) ? valueAt(value[key], rest) : undefined;
}

function withValue(value: unknown, [key, ...rest]: readonly string[], next: string): unknown {
  if (key === undefined) return next;
  return isObject(value) ? { ...value, [key]: withValue(value[key], rest, next) } : value;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
