import { compareStrings } from '../../bson/compare.js';
import { fromNumber, isNumber, toInteger, typeNameOf } from '../../bson/values.js';
import { badValue } from '../../errors.js';
import { toRegExp } from '../../query/regex.js';
import type { Expression, OperatorCompiler } from '../expression.js';
import { compileOptional, isNullish, namedOperands, nullableOperatorOf, operatorOf } from './operands.js';

function textOf(operator: string, value: unknown): string {
  if (typeof value === 'string') return value;
  if (isNullish(value)) return '';
  if (isNumber(value)) return value.toString();
  if (value instanceof Date) return value.toISOString();
  throw badValue(`${operator} requires a string argument, found: ${typeNameOf(value)}`);
}

function stringOf(operator: string, value: unknown): string {
  if (typeof value === 'string') return value;
  throw badValue(`${operator} only supports strings, not ${typeNameOf(value)}`);
}

export const stringOperators: { [name: string]: OperatorCompiler } = {
  $concat: nullableOperatorOf('$concat', [0, Number.POSITIVE_INFINITY], (...values) =>
    values.map((value) => stringOf('$concat', value)).join(''),
  ),
  $toLower: operatorOf('$toLower', 1, (value) =>
    textOf('$toLower', value).replace(/[A-Z]+/g, (run) => run.toLowerCase()),
  ),
  $toUpper: operatorOf('$toUpper', 1, (value) =>
    textOf('$toUpper', value).replace(/[a-z]+/g, (run) => run.toUpperCase()),
  ),
  $strLenCP: operatorOf('$strLenCP', 1, (value) => fromNumber([...stringOf('$strLenCP', value)].length)),
  $strLenBytes: operatorOf('$strLenBytes', 1, (value) =>
    fromNumber(Buffer.byteLength(stringOf('$strLenBytes', value))),
  ),
  $substrCP: operatorOf('$substrCP', 3, (value, start, count) =>
    [...textOf('$substrCP', value)]
      .slice(toInteger(start) ?? 0)
      .slice(0, toInteger(count) ?? 0)
      .join(''),
  ),
  $split: nullableOperatorOf('$split', 2, (value, separator) => {
    if (separator === '') throw badValue('$split requires a non-empty separator');
    return stringOf('$split', value).split(stringOf('$split', separator));
  }),
  $indexOfCP: nullableOperatorOf('$indexOfCP', 2, (value, part) => {
    const at = stringOf('$indexOfCP', value).indexOf(stringOf('$indexOfCP', part));
    return fromNumber(at < 0 ? -1 : [...stringOf('$indexOfCP', value).slice(0, at)].length);
  }),
  $strcasecmp: operatorOf('$strcasecmp', 2, (left, right) =>
    fromNumber(
      Math.sign(compareStrings(textOf('$strcasecmp', left).toUpperCase(), textOf('$strcasecmp', right).toUpperCase())),
    ),
  ),
  $trim: trimmer('$trim', (text, isCut) => cut(cut(text, isCut), isCut, true)),
  $ltrim: trimmer('$ltrim', (text, isCut) => cut(text, isCut)),
  $rtrim: trimmer('$rtrim', (text, isCut) => cut(text, isCut, true)),
  $regexMatch: (operand, compile) => {
    const named = namedOperands('$regexMatch', operand, ['input', 'regex'], ['options']);
    const [input, pattern] = [compile(named['input']), compile(named['regex'])];
    const options = named['options'];
    return (document, scope) => {
      const text = input(document, scope);
      if (isNullish(text)) return false;
      const regex = toRegExp(pattern(document, scope), typeof options === 'string' ? options : undefined);
      return regex.test(stringOf('$regexMatch', text));
    };
  },
  $replaceOne: replacer('$replaceOne', (text, find, by) => text.replace(find, () => by)),
  $replaceAll: replacer('$replaceAll', (text, find, by) => text.replaceAll(find, () => by)),
};

function trimmer(
  name: string,
  trim: (text: string, isCut: (character: string) => boolean) => string,
): OperatorCompiler {
  return (operand, compile) => {
    const named = namedOperands(name, operand, ['input'], ['chars']);
    const input = compile(named['input']);
    const characters: Expression | undefined = compileOptional(named['chars'], compile);
    return (document, scope) => {
      const [text, chars] = [input(document, scope), characters?.(document, scope)];
      if (isNullish(text) || (characters && isNullish(chars))) return null;
      const wanted = isNullish(chars) ? undefined : new Set(stringOf(name, chars));
      return trim(stringOf(name, text), (character) => (wanted ? wanted.has(character) : /[\s\0]/.test(character)));
    };
  };
}

function cut(text: string, isCut: (character: string) => boolean, fromEnd = false): string {
  const characters = fromEnd ? [...text].reverse() : [...text];
  const kept = characters.slice(characters.findIndex((character) => !isCut(character)));
  if (characters.every(isCut)) return '';
  return (fromEnd ? kept.reverse() : kept).join('');
}

function replacer(name: string, replace: (text: string, find: string, by: string) => string): OperatorCompiler {
  return (operand, compile) => {
    const named = namedOperands(name, operand, ['input', 'find', 'replacement']);
    const parts = [compile(named['input']), compile(named['find']), compile(named['replacement'])];
    return (document, scope) => {
      const values = parts.map((each) => each(document, scope));
      if (values.some(isNullish)) return null;
      const [text = '', find = '', by = ''] = values.map((value) => stringOf(name, value));
      return replace(text, find, by);
    };
  };
}
