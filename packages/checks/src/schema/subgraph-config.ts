import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';

const supergraphConfig = z.object({
  federation_version: z.string(),
  subgraphs: z.record(z.string(), z.object({ routing_url: z.url(), schema: z.object({ file: z.string() }) })),
});

/** A subgraph as supergraph.yaml names it. */
export interface SubgraphConfig {
  name: string;
  url: string;
  /** From the top of the repository. */
  schemaFile: string;
}

/** Reads supergraph.yaml, in the order of the file. */
export function readSubgraphConfigs(root: string): SubgraphConfig[] {
  const config = supergraphConfig.parse(parse(readFileSync(join(root, 'supergraph.yaml'), 'utf8')));
  return Object.entries(config.subgraphs).map(([name, { routing_url, schema }]) => ({
    name,
    url: routing_url,
    schemaFile: schema.file,
  }));
}
