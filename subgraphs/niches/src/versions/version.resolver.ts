import { Cost, ListSize, PageArguments, pageArguments, toConnection } from '@paissive/graphql-kit';
import { Arg, Args, ArgsType, Ctx, Field, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { z } from 'zod';
import type { Analysis } from '../analyses/analysis.js';
import { AnalysisType } from '../analyses/analysis.type.js';
import type { NichesContext } from '../context.js';
import type { KeywordImport } from '../imports/keyword-import.js';
import { KeywordImportType } from '../imports/keyword-import.type.js';
import type { Opportunity } from '../opportunities/opportunity.js';
import { OpportunityType } from '../opportunities/opportunity.type.js';
import {
  type Differences,
  differencesOf,
  type OpportunityChange,
  type OpportunityChangeKind,
  summarise,
} from './differences.js';
import type { AnalysisVersion } from './opportunity-version.js';
import {
  AnalysisDifferencesType,
  AnalysisVersionType,
  OpportunityChangeConnection,
  OpportunityChangeKindEnum,
  OpportunityChangeType,
  OpportunityVersionConnection,
} from './version.type.js';

@ArgsType()
class ChangeArguments extends PageArguments {
  @Field(() => [OpportunityChangeKindEnum], {
    nullable: true,
    description: 'Only these kinds; all but UNCHANGED if left out.',
  })
  declare kinds?: OpportunityChangeKind[] | null;
}

const position = z.int().nonnegative();

@Resolver(() => AnalysisType)
export class AnalysisVersionsResolver {
  @ListSize({ assumedSize: 100 })
  @FieldResolver(() => [AnalysisVersionType], { description: 'Its results, newest first; 100 at the most.' })
  versions(@Root() { id }: Analysis, @Ctx() context: NichesContext): Promise<AnalysisVersion[]> {
    return context.stores.versions.ofAnalysis(context.workspaceId(), id);
  }

  @FieldResolver(() => KeywordImportType, {
    nullable: true,
    description: 'The newer file of a refresh that is under way, failed or was cancelled; null otherwise.',
  })
  async refreshImport(@Root() { refresh }: Analysis, @Ctx() context: NichesContext): Promise<KeywordImport | null> {
    return refresh && context.loaders.imports.load(refresh.importId);
  }

  @Cost(20)
  @FieldResolver(() => AnalysisDifferencesType, {
    nullable: true,
    description: 'What sets two of its versions apart; null when one of them is not there.',
  })
  async differences(
    @Root() { id }: Analysis,
    @Ctx() context: NichesContext,
    @Arg('from', () => Int, { nullable: true, description: 'The earlier version; the one before `to` if left out.' })
    from?: number | null,
    @Arg('to', () => Int, { nullable: true, description: 'The later version; the newest if left out.' })
    to?: number | null,
  ): Promise<(Differences & ReturnType<typeof summarise>) | null> {
    const { versions } = context.stores;
    const workspaceId = context.workspaceId();
    const kept = await versions.ofAnalysis(workspaceId, id);
    const later = kept.find(({ version }) => to == null || version === to);
    const earlier = kept.find(({ version }) => later && version < later.version && (from == null || version === from));
    if (!later || !earlier) return null;
    const [before, after] = await Promise.all([
      versions.ofVersion(workspaceId, id, earlier.version),
      versions.ofVersion(workspaceId, id, later.version),
    ]);
    const differences = differencesOf(earlier, later, before, after);
    return { ...differences, ...summarise(differences) };
  }
}

@Resolver(() => AnalysisDifferencesType)
export class AnalysisDifferencesResolver {
  @ListSize({ slicingArguments: ['first'], sizedFields: ['edges', 'nodes'] })
  @FieldResolver(() => OpportunityChangeConnection, {
    description: 'Opportunity by opportunity, what changed most first.',
  })
  changes(@Root() { changes }: Differences, @Args(() => ChangeArguments) { kinds, ...args }: ChangeArguments) {
    const page = pageArguments(args, position);
    const wanted = changes.filter(({ kind }) => (kinds ? kinds.includes(kind) : kind !== 'UNCHANGED'));
    const start = page.after === null ? 0 : page.after.sortKey + 1;
    const rows = wanted
      .slice(start, start + page.first + 1)
      .map((change, index) => ({ ...change, place: start + index }));
    return toConnection({
      rows,
      page,
      cursorOf: ({ place, opportunityId }) => ({ sortKey: place, id: opportunityId }),
      countTotal: () => wanted.length,
    });
  }
}

@Resolver(() => AnalysisVersionType)
export class AnalysisVersionResolver {
  @FieldResolver(() => KeywordImportType, { nullable: true })
  import(@Root() { importId }: AnalysisVersion, @Ctx() context: NichesContext): Promise<KeywordImport | null> {
    return context.loaders.imports.load(importId);
  }
}

@Resolver(() => OpportunityChangeType)
export class OpportunityChangeResolver {
  @FieldResolver(() => OpportunityType, { nullable: true })
  opportunity(
    @Root() { opportunityId }: OpportunityChange,
    @Ctx() context: NichesContext,
  ): Promise<Opportunity | null> {
    return context.loaders.opportunities.load(opportunityId);
  }
}

@Resolver(() => OpportunityType)
export class OpportunityVersionsResolver {
  @ListSize({ slicingArguments: ['first'], sizedFields: ['edges', 'nodes'] })
  @FieldResolver(() => OpportunityVersionConnection, {
    description: 'How it was in each version of its analysis, newest first.',
  })
  async versions(
    @Root() { id }: Opportunity,
    @Args(() => PageArguments) args: PageArguments,
    @Ctx() context: NichesContext,
  ) {
    const page = pageArguments(args, position);
    const query = { before: page.after?.sortKey ?? null, limit: page.first + 1 };
    const rows = await context.stores.versions.ofOpportunity(context.workspaceId(), id, query);
    return toConnection({ rows, page, cursorOf: ({ version }) => ({ sortKey: version, id }) });
  }
}
