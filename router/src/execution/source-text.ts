/**
 * Helpers for generating JavaScript. Plans are compiled to source, so that reading `product.name` a million times is one inline cache and
 * not a lookup by a key that the engine cannot foresee. Nothing of a request becomes code: only names that the GraphQL grammar restricts to
 * `[_A-Za-z][_0-9A-Za-z]*`, checked again here, numbers of ours, and string literals written by `JSON.stringify`.
 */
const NAME = /^[_A-Za-z][_0-9A-Za-z]*$/;

export function literal(value: string): string {
  return JSON.stringify(value).replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029');
}

/** An expression that reads an own member, whatever `Object.prototype` has under that name. */
export function memberOf(object: string, name: string): string {
  if (!NAME.test(name)) throw new Error(`"${name}" is not a GraphQL name`);
  return name in Object.prototype
    ? `(Object.hasOwn(${object},${literal(name)})?${object}.${name}:undefined)`
    : `${object}.${name}`;
}

/** An expression that is true when the variable `value` is one of the names, or undefined as well. */
export function isOneOf(value: string, names: readonly string[], orUndefined: boolean): string {
  const tests = names.map((name) => `${value}===${literal(name)}`);
  if (orUndefined) tests.unshift(`${value}===undefined`);
  return tests.length === 0 ? 'false' : `(${tests.join('||')})`;
}

/** Compiles a function body that may refer to the given constants by name. */
export function compileSource<T>(constants: Readonly<Record<string, unknown>>, body: string): T {
  const names = Object.keys(constants);
  return new Function(...names, `'use strict';${body}`)(...names.map((name) => constants[name])) as T;
}
