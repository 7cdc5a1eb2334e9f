import { buildSchema, findBreakingChanges, findDangerousChanges } from 'graphql';

export interface SchemaChanges {
  /** Existing clients fail or lose data. */
  breaking: string[];
  /** Existing clients may meet what they do not expect. */
  dangerous: string[];
}

/** What a change of the public schema means for existing clients. */
export function reportChanges(before: string, after: string): SchemaChanges {
  const [old, next] = [buildSchema(before), buildSchema(after)];
  return {
    breaking: findBreakingChanges(old, next).map(({ description }) => description),
    dangerous: findDangerousChanges(old, next).map(({ description }) => description),
  };
}
