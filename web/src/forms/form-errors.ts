/** What is wrong with a form, by the path of the field as the API names it, without `input` and `patch`. */
export type FormErrors = Readonly<Record<string, string>>;

interface UserErrorLike {
  readonly message: string;
  readonly field?: readonly string[] | null;
}

/** Paths that no field of a form has. */
const NOT_FIELDS = new Set(['', 'id', 'version']);

/** The API's user errors by the paths of the form's fields, and in one text what belongs to none. */
export function formErrors(userErrors: readonly UserErrorLike[]): {
  readonly byPath: FormErrors;
  readonly other: string | null;
} {
  const byPath: Record<string, string> = {};
  const other: string[] = [];
  for (const { message, field } of userErrors) {
    const path = (field ?? []).filter((part) => part !== 'input' && part !== 'patch').join('.');
    if (NOT_FIELDS.has(path)) other.push(message);
    else byPath[path] ??= message;
  }
  return { byPath, other: other.length > 0 ? other.join(' ') : null };
}

/** The message at a field, or at something inside of it: a field of several lines has one place for all of their errors. */
export function errorAt(errors: FormErrors, path: string): string | undefined {
  if (errors[path]) return errors[path];
  const inside = Object.keys(errors).find((each) => each.startsWith(`${path}.`));
  return inside === undefined ? undefined : errors[inside];
}
