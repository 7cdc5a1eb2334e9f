import { Cost, RequiresScopes, requireInput } from '@paissive/graphql-kit';
import { Arg, Query, Resolver } from 'type-graphql';
import { analyzeText, type TextAnalysis } from './analyze-text.js';
import { AnalyzeTextInput, analyzeTextSchema } from './text.inputs.js';
import { TextAnalysisType } from './text.type.js';

@Resolver()
export class TextResolver {
  @RequiresScopes([['marketing:read']])
  @Cost(5)
  @Query(() => TextAnalysisType, {
    nullable: true,
    description:
      'Readability, checks for search engines, places and fixes. Nothing is stored; fast enough to ask while typing.',
  })
  analyzeText(
    @Arg('input', () => AnalyzeTextInput, { description: 'The text.' }) input: AnalyzeTextInput,
  ): TextAnalysis {
    return analyzeText(requireInput(analyzeTextSchema, input));
  }
}
