/** An error of the API's `userErrors`. */
export interface UserErrorLike {
  readonly message: string;
  readonly field?: readonly string[] | null;
}

/**
 * Sorts user errors to the fields of a form. The API names a field by its path from the outside in, with or without `input` first.
 *
 * @returns the first message for each field, and one text for everything that has no field.
 */
export function fieldErrors(userErrors: readonly UserErrorLike[]): {
  byField: Record<string, string>;
  other: string | null;
} {
  const byField: Record<string, string> = {};
  const other: string[] = [];
  for (const { message, field } of userErrors) {
    const name = field?.filter((part) => part !== 'input').at(0);
    if (name) byField[name] ??= message;
    else other.push(message);
  }
  return { byField, other: other.length > 0 ? other.join(' ') : null };
}
