import { registerEnumType } from 'type-graphql';

/** What type-graphql wants of an enum: an object whose keys are its values. */
type EnumObject<Value extends string> = { readonly [Key in Value]: Key };

/**
 * Makes a GraphQL enum out of the values of a union type, with a description for each.
 *
 * @example
 * export const TrendVerdictEnum = enumOf<TrendVerdict>('TrendVerdict', 'Where it goes.', { RISING: 'Up.', FALLING: 'Down.' });
 */
export function enumOf<Value extends string>(
  name: string,
  description: string,
  values: Readonly<Record<Value, string>>,
): EnumObject<Value> {
  const names = Object.keys(values) as Value[];
  const object = Object.fromEntries(names.map((value) => [value, value])) as EnumObject<Value>;
  const valuesConfig = Object.fromEntries(names.map((value) => [value, { description: values[value] }]));
  registerEnumType<EnumObject<string>>(object, { name, description, valuesConfig });
  return object;
}
