import { isBuiltin } from 'node:module';
import type { SourceFile } from '../files/source-files.js';
import type { Finding } from '../finding.js';
import { findCycles } from './find-cycles.js';
import { folderOf, isTest, type Place, packageNameOf, placeOf, resolveRelative } from './place.js';
import { type ImportSite, readImports } from './read-imports.js';

/** The parts of a package.json that say what may be imported. */
export interface Manifest {
  name: string;
  dependencies?: Record<string, string> | undefined;
  optionalDependencies?: Record<string, string> | undefined;
  peerDependencies?: Record<string, string> | undefined;
  devDependencies?: Record<string, string> | undefined;
}

const OURS = '@paissive/';
const DRIVERS = new Set(['mongoose', 'mongodb', '@prisma/client', '@prisma/adapter-pg', 'pg', 'ioredis', 'bullmq']);
const GRAPHQL = new Set(['graphql', 'type-graphql', '@apollo/server', '@apollo/subgraph', '@paissive/graphql-kit']);
/** Files of a subgraph that put things together and so know everything. */
const WIRING = /(^|\/)(main|server|context|schema|env|emit-schema)\.ts$/;

/**
 * Checks who imports whom: subgraphs never each other, packages only lower packages, web only its own code, drivers only in
 * `*.prisma.ts`, `*.mongo.ts` and `main.ts`, the domain nothing that talks to the world; every import is declared; no cycles.
 *
 * @param manifests package.json by the folder it stands in
 */
export function checkBoundaries(files: readonly SourceFile[], manifests: ReadonlyMap<string, Manifest>): Finding[] {
  const edges = new Map<string, Set<string>>();
  const findings = files.flatMap((file) => {
    const place = placeOf(file.path);
    if (!place) return [];
    const manifest = manifests.get(folderOf(place));
    return readImports(file).flatMap((site) => {
      if (manifest && site.specifier.startsWith(OURS) && !isTest(file.path)) {
        const from = edges.get(manifest.name) ?? new Set();
        edges.set(manifest.name, from.add(packageNameOf(site.specifier)));
      }
      const message = site.specifier.startsWith('.')
        ? relativeFault(file.path, place, site)
        : (undeclared(file.path, site, manifest) ?? packageFault(file.path, place, site));
      return message === undefined ? [] : [{ file: file.path, line: site.line, message }];
    });
  });
  const cycles = findCycles(edges).map((cycle) => ({
    file: 'packages',
    line: 0,
    message: `packages import each other: ${cycle.join(' → ')}`,
  }));
  return [...findings, ...environmentFaults(files), ...cycles];
}

function relativeFault(path: string, place: Place, { specifier }: ImportSite): string | undefined {
  const target = resolveRelative(path, specifier);
  // A benchmark measures what runs: the built code of whatever it names.
  if (place.kind === 'bench' && target.includes('/dist/')) return undefined;
  const there = placeOf(target);
  if (there && there.kind === place.kind && there.name === place.name) return undefined;
  // A service's generated database client is a file of its prisma folder.
  if (place.kind === 'subgraph' && target.startsWith(`prisma/${place.name}/`)) return driverFault(path, place, target);
  return `imports ${target} by path; other folders are reached by their package name only`;
}

function packageFault(path: string, place: Place, site: ImportSite): string | undefined {
  const name = packageNameOf(site.specifier);
  if (name.startsWith(OURS) && site.specifier !== name)
    return `imports ${site.specifier}; packages are imported by their entry only`;
  if (isTest(path)) return undefined;
  if (name.startsWith(`${OURS}subgraph-`))
    return 'imports a subgraph; services talk through the supergraph and through events';
  if (place.kind === 'web' && name.startsWith(OURS)) return 'web knows the platform by its generated client only';
  if (place.kind === 'package' && ['router', 'web', 'e2e'].some((app) => name === OURS + app))
    return 'a package imports an application';
  return place.kind === 'subgraph' ? driverFault(path, place, name) : undefined;
}

function driverFault(path: string, place: Place, target: string): string | undefined {
  const { inner } = place;
  if (isTest(path) || WIRING.test(inner)) return undefined;
  const isDriver = DRIVERS.has(target) || target.startsWith('prisma/');
  if (isDriver && !/\.(prisma|mongo)\.ts$/.test(inner))
    return `only *.prisma.ts, *.mongo.ts and main.ts may use ${target}`;
  const isDomain = inner.startsWith('src/') && !/[^/]\.[a-z]+\.ts$/.test(inner);
  if (isDomain && GRAPHQL.has(target))
    return `the domain does not know GraphQL: ${target} belongs in *.type.ts, *.resolver.ts or *.inputs.ts`;
  return undefined;
}

function undeclared(
  path: string,
  { specifier, isTypeOnly }: ImportSite,
  manifest: Manifest | undefined,
): string | undefined {
  if (!manifest || isBuiltin(specifier) || specifier.startsWith('@/')) return undefined;
  const name = packageNameOf(specifier);
  if (name === manifest.name) return 'imports its own package by name';
  const runtime = { ...manifest.dependencies, ...manifest.optionalDependencies, ...manifest.peerDependencies };
  if (name in runtime) return undefined;
  if (name === '@jest/globals' && isTest(path)) return undefined;
  const isDev = name in (manifest.devDependencies ?? {});
  if (
    isDev &&
    (isTest(path) ||
      isTypeOnly ||
      /(^|\/)(e2e|bench|playground|samples)\//.test(path) ||
      /\.config\.(js|ts|mjs)$/.test(path))
  )
    return undefined;
  return `imports ${name}, which ${manifest.name} does not list under ${isDev ? 'dependencies but devDependencies' : 'its dependencies'}`;
}

/** Comments and texts on a line. */
const NO_CODE = /\/\/.*|^\s*(?:\/\*\*|\*).*|'[^']*'|"[^"]*"/g;

/** `process.env` is read where it is checked, nowhere else. */
function environmentFaults(files: readonly SourceFile[]): Finding[] {
  return files.flatMap(({ path, text }) => {
    const place = placeOf(path);
    const isExempt =
      isTest(path) || !place || place.kind === 'e2e' || place.kind === 'bench' || /\.config\.(js|ts|mjs)$/.test(path);
    if (
      isExempt ||
      /(^|\/)([a-z-]+-)?(env|main|environment)\.(ts|mjs)$/.test(path) ||
      /^packages\/(env|bootstrap|testkit)\//.test(path)
    )
      return [];
    const line = text.split('\n').findIndex((content) => /\bprocess\.env\b/.test(content.replace(NO_CODE, '')));
    return line < 0 ? [] : [{ file: path, line: line + 1, message: 'process.env is read in env modules only' }];
  });
}
