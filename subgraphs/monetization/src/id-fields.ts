import { nameField } from '@paissive/graphql-money';

/** The id of something elsewhere; null when none is named. */
export const optionalNameField = nameField(255)
  .nullish()
  .transform((name) => name ?? null);

/** Names a request: the same again is the same thing. Null when there is none. */
export const idempotencyKeyField = nameField(200)
  .nullish()
  .transform((key) => key ?? null);
