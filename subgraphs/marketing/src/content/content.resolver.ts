import {
  type Connection,
  Cost,
  ListSize,
  NotFoundError,
  type PageArguments,
  type Payload,
  payloadOf,
  RequiresScopes,
  validateInput,
} from '@paissive/graphql-kit';
import { Arg, Args, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import type { MarketingContext } from '../context.js';
import { changeErrors, faultErrors } from '../records/change-errors.resolver.js';
import { listPage } from '../records/list-page.resolver.js';
import { compareRevisions } from './compare-revisions.js';
import {
  ContentListArguments,
  CreateContentInput,
  GenerateContentInput,
  MoveContentInput,
  RestoreContentRevisionInput,
  ReviseContentInput,
} from './content.inputs.js';
import type { Content } from './content.js';
import { ContentConnection, ContentDifferencesType, ContentType } from './content.type.js';
import {
  createContentSchema,
  generateContentSchema,
  moveContentSchema,
  restoreRevisionSchema,
  reviseContentSchema,
} from './content-input.schema.js';
import type { GenerateContentResult } from './generate-content.js';
import { GenerationUnavailableError } from './generation-unavailable-error.type.js';

interface Nouns {
  content: Content;
}

const noun = { content: { type: () => ContentType, description: 'The content as it is now.' } };
const CreatePayload = payloadOf<Nouns>('CreateContentPayload', noun, 'What came of beginning a text.');
const GeneratePayload = payloadOf<Nouns>('GenerateContentPayload', noun, 'What came of having a text written.');
const RevisePayload = payloadOf<Nouns>('ReviseContentPayload', noun, 'What came of changing a text.');
const RestorePayload = payloadOf<Nouns>('RestoreContentRevisionPayload', noun, 'What came of bringing a text back.');
const MovePayload = payloadOf<Nouns>('MoveContentPayload', noun, 'What came of a step of content.');

/** What a person writes, beside the text itself. */
const byPerson = { origin: 'PERSON', modelName: null, restoredNumber: null } as const;

@Resolver(() => ContentType)
export class ContentResolver {
  @RequiresScopes([['marketing:write']])
  @Cost(10)
  @Mutation(() => CreatePayload, { nullable: true, description: 'Begins a text as a draft.' })
  async createContent(
    @Arg('input', () => CreateContentInput, { description: 'The text.' }) given: CreateContentInput,
    @Ctx() context: MarketingContext,
  ): Promise<Payload<Nouns>> {
    const workspaceId = context.writableWorkspaceId();
    const input = validateInput(createContentSchema, given);
    if (!input.ok) return CreatePayload.failed(...input.userErrors);
    const { title, body, metaDescription, ...rest } = input.value;
    const text = { ...byPerson, title, body, metaDescription, note: '', authorUserId: context.userId() };
    const request = { ...rest, workspaceId, strategyId: null, templateId: null, text };
    const result = await context.useCases.createContent(request);
    if (result.kind === 'created') return CreatePayload.succeeded({ content: result.content });
    return CreatePayload.failed(missing('campaign', 'campaignId'));
  }

  @RequiresScopes([['marketing:write']])
  @Cost(50)
  @Mutation(() => GeneratePayload, {
    nullable: true,
    description: 'Has a draft written out of a template: by the default text model, else by the offline writer.',
  })
  async generateContent(
    @Arg('input', () => GenerateContentInput, { description: 'What to write.' }) given: GenerateContentInput,
    @Ctx() context: MarketingContext,
  ): Promise<Payload<Nouns>> {
    const workspaceId = context.writableWorkspaceId();
    const input = validateInput(generateContentSchema, given);
    if (!input.ok) return GeneratePayload.failed(...input.userErrors);
    const request = { ...input.value, workspaceId, strategyId: null, authorUserId: context.userId() };
    return generatedPayload(await context.useCases.generateContent(request));
  }

  @RequiresScopes([['marketing:write']])
  @Cost(10)
  @Mutation(() => RevisePayload, { nullable: true, description: 'Adds a revision; earlier ones stay as they were.' })
  async reviseContent(
    @Arg('input', () => ReviseContentInput, { description: 'The new text.' }) given: ReviseContentInput,
    @Ctx() context: MarketingContext,
  ): Promise<Payload<Nouns>> {
    const workspaceId = context.writableWorkspaceId();
    const input = validateInput(reviseContentSchema, given);
    if (!input.ok) return RevisePayload.failed(...input.userErrors);
    const { id, version, ...text } = input.value;
    const revision = { ...byPerson, ...text, authorUserId: context.userId() };
    const result = await context.useCases.reviseContent({ workspaceId, id, version }, revision);
    if (result.kind === 'changed') return RevisePayload.succeeded({ content: result.record });
    return RevisePayload.failed(...changeErrors(result, { noun: 'content' }));
  }

  @RequiresScopes([['marketing:write']])
  @Cost(10)
  @Mutation(() => RestorePayload, { nullable: true, description: 'Brings an old text back as a new revision.' })
  async restoreContentRevision(
    @Arg('input', () => RestoreContentRevisionInput, { description: 'Which text.' }) given: RestoreContentRevisionInput,
    @Ctx() context: MarketingContext,
  ): Promise<Payload<Nouns>> {
    const workspaceId = context.writableWorkspaceId();
    const input = validateInput(restoreRevisionSchema, given);
    if (!input.ok) return RestorePayload.failed(...input.userErrors);
    const request = { ...input.value, workspaceId, authorUserId: context.userId() };
    const result = await context.useCases.restoreRevision(request);
    if (result.kind === 'changed') return RestorePayload.succeeded({ content: result.record });
    if (result.kind === 'revision_not_found') return RestorePayload.failed(missing('revision', 'number'));
    return RestorePayload.failed(...changeErrors(result, { noun: 'content' }));
  }

  @RequiresScopes([['marketing:write']])
  @Mutation(() => MovePayload, {
    nullable: true,
    description: 'Sends content to review, approves or rejects it, or takes it back to a draft.',
  })
  async moveContent(
    @Arg('input', () => MoveContentInput, { description: 'The step.' }) given: MoveContentInput,
    @Ctx() context: MarketingContext,
  ): Promise<Payload<Nouns>> {
    const workspaceId = context.writableWorkspaceId();
    const input = validateInput(moveContentSchema, given);
    if (!input.ok) return MovePayload.failed(...input.userErrors);
    const { to, comment, ...choice } = input.value;
    const step = { to, comment, byUserId: context.userId() };
    const result = await context.useCases.moveContent({ ...choice, workspaceId }, step);
    if (result.kind === 'changed') return MovePayload.succeeded({ content: result.record });
    return MovePayload.failed(...changeErrors(result, { noun: 'content' }));
  }

  @RequiresScopes([['marketing:read']])
  @Query(() => ContentType, { nullable: true, description: 'One piece of content; null when there is none here.' })
  content(
    @Arg('id', () => ID, { description: 'Which one.' }) id: string,
    @Ctx() context: MarketingContext,
  ): Promise<Content | null> {
    return context.loaders.contents.load(id);
  }

  @RequiresScopes([['marketing:read']])
  @ListSize({ slicingArguments: ['first'], sizedFields: ['edges', 'nodes'] })
  @Query(() => ContentConnection, { description: 'Content, newest first.' })
  contents(
    @Args(() => ContentListArguments) { first, after, ...filter }: ContentListArguments,
    @Ctx() context: MarketingContext,
  ): Promise<Connection<Content>> {
    const page = { first, after: after ?? null } as PageArguments;
    return listPage(context.stores.contents, { workspaceId: context.workspaceId(), filter }, page);
  }

  @RequiresScopes([['marketing:read']])
  @Cost(20)
  @Query(() => ContentDifferencesType, {
    nullable: true,
    description: 'What sets a revision apart from an older one; null when one of them does not exist here.',
  })
  async contentDifferences(
    @Arg('contentId', () => ID, { description: 'Which content.' }) contentId: string,
    @Arg('from', () => Int, { description: 'The number of the older revision.' }) from: number,
    @Arg('to', () => Int, { description: 'The number of the newer revision.' }) to: number,
    @Ctx() context: MarketingContext,
  ): Promise<ContentDifferencesType | null> {
    const keys = [from, to].map((number) => ({ contentId, number }));
    const found = await context.stores.contents.findRevisions(context.workspaceId(), keys);
    const [older, newer] = [from, to].map((wanted) => found.find(({ number }) => number === wanted));
    return older && newer ? (compareRevisions(older, newer) as unknown as ContentDifferencesType) : null;
  }
}

function generatedPayload(result: GenerateContentResult): Payload<Nouns> {
  switch (result.kind) {
    case 'created':
      return GeneratePayload.succeeded({ content: result.content });
    case 'template_not_found':
      return GeneratePayload.failed(missing('template', 'templateId'));
    case 'campaign_not_found':
      return GeneratePayload.failed(missing('campaign', 'campaignId'));
    case 'voice_not_found':
      return GeneratePayload.failed(missing('brand voice', 'brandVoiceId'));
    case 'faulty':
      return GeneratePayload.failed(...faultErrors(result.faults, ['input']));
    case 'unavailable':
      return GeneratePayload.failed(new GenerationUnavailableError(result.reason, result.isRetryable));
  }
}

function missing(noun: string, field: string): NotFoundError {
  return new NotFoundError(`There is no such ${noun} here.`, ['input', field]);
}
