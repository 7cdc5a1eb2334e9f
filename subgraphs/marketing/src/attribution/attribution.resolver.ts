import { ErrorCode, PlatformError } from '@paissive/errors';
import {
  Cost,
  InvalidInputError,
  type Payload,
  payloadOf,
  RequiresScopes,
  requireInput,
  validateInput,
} from '@paissive/graphql-kit';
import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import type { MarketingContext } from '../context.js';
import type { Attribution, AttributionResult } from './attribute.js';
import {
  AttributionInput,
  attributionSchema,
  ImportTouchPointsInput,
  importTouchPointsSchema,
  RecordTouchPointsInput,
  recordTouchPointsSchema,
} from './attribution.inputs.js';
import { AttributionType, TouchPointImportType, TouchPointReceiptType } from './attribution.type.js';
import type { TouchReceipt } from './record-touch-points.js';

interface RecordNouns {
  receipt: TouchReceipt;
}
interface ImportNouns {
  touchPointImport: TouchPointImportType;
}

const MAX_SHOWN_REJECTIONS = 100;
const RecordPayload = payloadOf<RecordNouns>(
  'RecordTouchPointsPayload',
  { receipt: { type: () => TouchPointReceiptType, description: 'What was new.' } },
  'What came of recording touch points.',
);
const ImportPayload = payloadOf<ImportNouns>(
  'ImportTouchPointsPayload',
  { touchPointImport: { type: () => TouchPointImportType, description: 'What became of the rows.' } },
  'What came of reading a file of touch points.',
);

@Resolver()
export class AttributionResolver {
  @RequiresScopes([['marketing:read']])
  @Cost(50)
  @Query(() => AttributionType, { nullable: true, description: 'What the conversions of a time are owed to.' })
  async attribution(
    @Arg('input', () => AttributionInput, { description: 'What to share out, and how.' }) given: AttributionInput,
    @Ctx() context: MarketingContext,
  ): Promise<Attribution> {
    const input = requireInput(attributionSchema, given);
    const result = await context.useCases.attribute({ ...input, workspaceId: context.workspaceId() });
    if (result.kind === 'attributed') return result.attribution;
    throw new PlatformError(ErrorCode.BAD_USER_INPUT, reasonOf(result));
  }

  @RequiresScopes([['marketing:write']])
  @Cost(10)
  @Mutation(() => RecordPayload, { nullable: true, description: 'Records touch points and conversions, each once.' })
  async recordTouchPoints(
    @Arg('input', () => RecordTouchPointsInput, { description: 'What happened.' }) given: RecordTouchPointsInput,
    @Ctx() context: MarketingContext,
  ): Promise<Payload<RecordNouns>> {
    const workspaceId = context.writableWorkspaceId();
    const input = validateInput(recordTouchPointsSchema, given);
    if (!input.ok) return RecordPayload.failed(...input.userErrors);
    return RecordPayload.succeeded({
      receipt: await context.useCases.recordTouchPoints({ ...input.value, workspaceId }),
    });
  }

  @RequiresScopes([['marketing:write']])
  @Cost(50)
  @Mutation(() => ImportPayload, {
    nullable: true,
    description: 'Reads touch points and conversions from a table, each once.',
  })
  async importTouchPoints(
    @Arg('input', () => ImportTouchPointsInput, { description: 'The table.' }) given: ImportTouchPointsInput,
    @Ctx() context: MarketingContext,
  ): Promise<Payload<ImportNouns>> {
    const workspaceId = context.writableWorkspaceId();
    const input = validateInput(importTouchPointsSchema, given);
    if (!input.ok) return ImportPayload.failed(...input.userErrors);
    const result = await context.useCases.importTouchPoints({ ...input.value, workspaceId });
    if (result.kind === 'refused')
      return ImportPayload.failed(new InvalidInputError(result.message, ['input', 'content']));
    const { receipt, rowCount, rejections } = result;
    const rejectedRows = rejections.slice(0, MAX_SHOWN_REJECTIONS);
    return ImportPayload.succeeded({
      touchPointImport: { receipt, rowCount, rejectedCount: rejections.length, rejectedRows },
    });
  }
}

function reasonOf(result: Exclude<AttributionResult, { kind: 'attributed' }>): string {
  if (result.kind === 'currency_needed') {
    return `input.currency: Conversions have revenue in ${result.currencies.join(', ')}. Say which one to share out.`;
  }
  return `input.from: There are more than ${result.limit.toLocaleString('en')} ${result.noun}. Choose a shorter time.`;
}
