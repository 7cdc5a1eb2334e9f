import { checkBoundaries, type Manifest } from './check-boundaries.js';

const manifests = new Map<string, Manifest>([
  [
    'packages/a',
    { name: '@paissive/a', dependencies: { '@paissive/b': 'workspace:*' }, devDependencies: { 'fast-check': '1' } },
  ],
  ['packages/b', { name: '@paissive/b', dependencies: { '@paissive/a': 'workspace:*', zod: '4' } }],
  [
    'subgraphs/niches',
    {
      name: '@paissive/subgraph-niches',
      dependencies: { mongoose: '9', graphql: '16', '@paissive/subgraph-accounts': '*', '@paissive/a': '*' },
    },
  ],
  ['web', { name: '@paissive/web', dependencies: { '@paissive/a': '*', react: '19' } }],
]);
const check = (path: string, text: string) =>
  checkBoundaries([{ path, text }], manifests).map(({ line, message }) => `${line}: ${message}`);

describe('import boundaries', () => {
  it('let packages import what they declare', () => {
    expect(
      check(
        'packages/a/src/x.ts',
        "import { b } from '@paissive/b';\nimport fs from 'node:fs';\nimport { y } from './y.js';",
      ),
    ).toEqual([]);
  });

  it('refuse an import that is not declared, with its line', () => {
    expect(check('packages/a/src/x.ts', "import fs from 'node:fs';\nimport z from 'zod';")).toEqual([
      '2: imports zod, which @paissive/a does not list under its dependencies',
    ]);
  });

  it('let tests, but not products, use development dependencies', () => {
    const text = "import fc from 'fast-check';";
    expect(check('packages/a/src/x.test.ts', text)).toEqual([]);
    expect(check('packages/a/src/x.ts', text)).toHaveLength(1);
  });

  it('refuse to reach into another folder by path or past its entry', () => {
    expect(check('packages/a/src/x.ts', "import { b } from '../../b/src/inner.js';")).toEqual([
      '1: imports packages/b/src/inner.js by path; other folders are reached by their package name only',
    ]);
    expect(check('packages/a/src/x.ts', "import { b } from '@paissive/b/dist/inner.js';")).toEqual([
      '1: imports @paissive/b/dist/inner.js; packages are imported by their entry only',
    ]);
  });

  it('keep subgraphs apart', () => {
    expect(check('subgraphs/niches/src/x.ts', "import { u } from '@paissive/subgraph-accounts';")).toEqual([
      '1: imports a subgraph; services talk through the supergraph and through events',
    ]);
  });

  it('keep drivers in the files that are named for them', () => {
    const text = "import mongoose from 'mongoose';";
    expect(check('subgraphs/niches/src/imports/import.mongo.ts', text)).toEqual([]);
    expect(check('subgraphs/niches/src/main.ts', text)).toEqual([]);
    expect(check('subgraphs/niches/src/imports/import.resolver.ts', text)).toEqual([
      '1: only *.prisma.ts, *.mongo.ts and main.ts may use mongoose',
    ]);
  });

  it('keep GraphQL out of the domain', () => {
    const text = "import { GraphQLError } from 'graphql';";
    expect(check('subgraphs/niches/src/imports/import.resolver.ts', text)).toEqual([]);
    expect(check('subgraphs/niches/src/imports/read-import.ts', text)).toHaveLength(1);
  });

  it('keep the web to its generated client', () => {
    expect(
      check('web/src/x.tsx', "import { a } from '@paissive/a';\nimport React from 'react';\nimport { b } from '@/b';"),
    ).toEqual(['1: web knows the platform by its generated client only']);
  });

  it('find packages that import each other', () => {
    const files = [
      { path: 'packages/a/src/x.ts', text: "import { b } from '@paissive/b';" },
      { path: 'packages/b/src/x.ts', text: "import { a } from '@paissive/a';" },
    ];
    expect(checkBoundaries(files, manifests).map(({ message }) => message)).toEqual([
      'packages import each other: @paissive/a → @paissive/b → @paissive/a',
    ]);
  });

  it('keep process.env to env modules, also when a comment names it', () => {
    expect(check('packages/b/src/x.ts', '// process.env is read elsewhere\nconst a = process.env;')).toEqual([
      '2: process.env is read in env modules only',
    ]);
    expect(check('subgraphs/niches/src/env.ts', 'const a = process.env;')).toEqual([]);
  });
});
