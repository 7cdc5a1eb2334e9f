import { type Module, parseSync } from '@swc/core';
import type { SourceFile } from '../files/source-files.js';

/** An import or re-export of a module, or a dynamic import with a fixed name. */
export interface ImportSite {
  specifier: string;
  line: number;
  /** Types vanish at run time: they may cross where values may not. */
  isTypeOnly: boolean;
}

/** The static imports of a file, in order. */
export function readImports({ path, text }: SourceFile): ImportSite[] {
  const isScript = /\.(mjs|js)$/.test(path);
  const module: Module = isScript
    ? parseSync(text, { syntax: 'ecmascript', target: 'es2022' })
    : parseSync(text, { syntax: 'typescript', tsx: path.endsWith('.tsx'), decorators: true, target: 'es2022' });
  const lineOf = createLineFinder(text);
  return module.body.flatMap((item): ImportSite[] => {
    if (item.type === 'ImportDeclaration') {
      const names = item.specifiers;
      const onlyTypes = names.length > 0 && names.every((name) => name.type === 'ImportSpecifier' && name.isTypeOnly);
      return [
        { specifier: item.source.value, line: lineOf(item.source.value), isTypeOnly: item.typeOnly || onlyTypes },
      ];
    }
    if (item.type === 'ExportAllDeclaration')
      return [{ specifier: item.source.value, line: lineOf(item.source.value), isTypeOnly: false }];
    if (item.type === 'ExportNamedDeclaration' && item.source) {
      return [{ specifier: item.source.value, line: lineOf(item.source.value), isTypeOnly: item.typeOnly }];
    }
    return [];
  });
}

/** The parser's positions count on over all files it has seen, so the line is found by the quoted name. */
function createLineFinder(text: string): (specifier: string) => number {
  const lines = text.split('\n');
  return (specifier) => {
    const at = lines.findIndex((line) => line.includes(`'${specifier}'`) || line.includes(`"${specifier}"`));
    return at + 1;
  };
}
