import { z } from 'zod';
import { StepFailure } from '../../execution/step-failure.js';
import type { RunPlatform } from '../../platform/run-platform.js';
import type { Tool } from '../tool.js';
import { analyzeNiche, newestImport, rankOpportunities, readAnalysis, readOpportunity } from './niche-operations.js';
import { type PlatformRun, platformTool } from './platform-tool.js';

const id = z.string().min(1).max(100);

/** Keyword files and the opportunities in them. */
export function createNicheTools(client: RunPlatform): Tool[] {
  return [
    platformTool(client, {
      name: 'niches.analyze',
      description:
        'Analyses an imported keyword file and waits for the result; the newest import where none is named. Where an opportunity is given, answers with the analysis it comes from.',
      inputSchema: z.object({
        importId: id.optional(),
        opportunityId: id.optional(),
        name: z.string().max(200).optional(),
      }),
      hasEffect: true,
      scopes: ['niches:read', 'niches:write'],
      async run({ importId, opportunityId, name }, platform) {
        if (opportunityId !== undefined)
          return analysed((await dossier(opportunityId, platform)).analysis.id, platform);
        const idempotencyKey = platform.call.idempotencyKey;
        const source = importId ?? (await newest(platform));
        const { id: analysisId } = await platform.mutate(analyzeNiche, { importId: source, name, idempotencyKey });
        return analysed(analysisId, platform);
      },
    }),
    platformTool(client, {
      name: 'niches.rank',
      description: 'Lists the best opportunities, of one analysis or of the whole workspace, best first.',
      inputSchema: z.object({ analysisId: id.optional(), first: z.number().int().min(1).max(50).default(10) }),
      hasEffect: false,
      scopes: ['niches:read'],
      async run({ analysisId, first }, platform) {
        const { opportunities } = await platform.query(rankOpportunities, { first, filter: { analysisId } });
        const [best] = opportunities.nodes;
        if (!best) throw new StepFailure('NOTHING_FOUND', 'There is no opportunity to choose from.');
        return { best, items: opportunities.nodes };
      },
    }),
    platformTool(client, {
      name: 'niches.pick',
      description: 'Reads the dossier of an opportunity: the one named, else the best one of an analysis.',
      inputSchema: z.object({ opportunityId: id.optional(), analysisId: id.optional() }),
      hasEffect: false,
      scopes: ['niches:read'],
      async run({ opportunityId, analysisId }, platform) {
        if (opportunityId !== undefined) return dossier(opportunityId, platform);
        const { opportunities } = await platform.query(rankOpportunities, { first: 1, filter: { analysisId } });
        const [best] = opportunities.nodes;
        if (!best) throw new StepFailure('NOTHING_FOUND', 'The analysis found no opportunity.');
        return dossier(best.id, platform);
      },
    }),
  ];
}

async function newest(platform: PlatformRun): Promise<string> {
  const { imports } = await platform.query(newestImport);
  const [first] = imports.nodes;
  if (first) return first.id;
  throw new StepFailure('NOTHING_IMPORTED', 'There is no keyword file in this workspace. Import one and run again.');
}

async function analysed(analysisId: string, platform: PlatformRun) {
  for (;;) {
    const { analysis } = await platform.query(readAnalysis, { id: analysisId });
    if (!analysis) throw new StepFailure('NOT_FOUND', 'The analysis is not there any more.');
    if (analysis.status === 'COMPLETED') return { ...analysis, analysisId };
    if (analysis.status === 'FAILED' || analysis.status === 'CANCELLED') {
      throw new StepFailure('ANALYSIS_ENDED', `The analysis ended without a result: ${analysis.message}`);
    }
    await platform.pause();
  }
}

async function dossier(opportunityId: string, platform: PlatformRun) {
  const { opportunity } = await platform.query(readOpportunity, { id: opportunityId });
  if (!opportunity) throw new StepFailure('NOT_FOUND', 'There is no such opportunity in this workspace.');
  const { keywords, ...rest } = opportunity;
  return { ...rest, keywords: keywords.nodes.map(({ text }) => text) };
}
