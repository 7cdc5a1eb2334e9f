import {
  type Connection,
  ListSize,
  PageArguments,
  type Payload,
  payloadOf,
  RequiresScopes,
  validateInput,
} from '@paissive/graphql-kit';
import { nameField } from '@paissive/graphql-money';
import { Arg, Args, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { z } from 'zod';
import { CONTENT_KINDS, type ContentKind } from '../content/content.js';
import { ContentKindEnum } from '../content/content-enums.type.js';
import type { MarketingContext } from '../context.js';
import { changeErrors, faultErrors } from '../records/change-errors.resolver.js';
import { givenOf, idempotencyKeyField, idField, lineField, optional, proseField } from '../records/input-fields.js';
import { listPage } from '../records/list-page.resolver.js';
import { builtInTemplates } from './built-in-templates.js';
import { CreateContentTemplateInput, UpdateContentTemplateInput } from './template.inputs.js';
import { type Template, VARIABLE_TYPES } from './template.js';
import { TemplateConnection, TemplateType } from './template.type.js';

interface Nouns {
  template: Template;
}

const noun = { template: { type: () => TemplateType, description: 'The template as it is now.' } };
const CreatePayload = payloadOf<Nouns>('CreateContentTemplatePayload', noun, 'What came of making a template.');
const UpdatePayload = payloadOf<Nouns>('UpdateContentTemplatePayload', noun, 'What came of changing a template.');

const section = z.object({
  heading: optional(proseField(200), ''),
  guidance: optional(proseField(1_000), ''),
  text: proseField(5_000),
});
const variable = z.object({
  name: lineField(40),
  description: optional(proseField(300), ''),
  type: z.enum(VARIABLE_TYPES),
  isRequired: z.boolean(),
});
const parts = {
  name: nameField(),
  description: proseField(1_000),
  tone: proseField(200),
  title: lineField(300),
  sections: z.array(section).min(1, 'A template has at least one part.').max(20),
  variables: z.array(variable).max(30),
};
const createSchema = z.object({
  ...parts,
  kind: z.enum(CONTENT_KINDS),
  description: optional(parts.description, ''),
  tone: optional(parts.tone, ''),
  variables: optional(parts.variables, []),
  idempotencyKey: idempotencyKeyField(),
});
const updateSchema = z.object({
  id: idField(),
  version: z.int().min(1),
  patch: z
    .object({
      name: parts.name.nullish(),
      description: parts.description.nullish(),
      tone: parts.tone.nullish(),
      title: parts.title.nullish(),
      sections: parts.sections.nullish(),
      variables: parts.variables.nullish(),
      isArchived: z.boolean().nullish(),
    })
    .transform(givenOf),
});

@Resolver(() => TemplateType)
export class TemplateResolver {
  @RequiresScopes([['marketing:write']])
  @Mutation(() => CreatePayload, { nullable: true, description: 'Makes a template of the workspace.' })
  async createContentTemplate(
    @Arg('input', () => CreateContentTemplateInput, { description: 'The template.' }) given: CreateContentTemplateInput,
    @Ctx() context: MarketingContext,
  ): Promise<Payload<Nouns>> {
    const workspaceId = context.writableWorkspaceId();
    const input = validateInput(createSchema, given);
    if (!input.ok) return CreatePayload.failed(...input.userErrors);
    const result = await context.useCases.createTemplate({ ...input.value, workspaceId });
    if (result.kind === 'faulty') return CreatePayload.failed(...faultErrors(result.faults, ['input']));
    return CreatePayload.succeeded({ template: result.template });
  }

  @RequiresScopes([['marketing:write']])
  @Mutation(() => UpdatePayload, { nullable: true, description: 'Changes the version of a template that was seen.' })
  async updateContentTemplate(
    @Arg('input', () => UpdateContentTemplateInput, { description: 'The change.' }) given: UpdateContentTemplateInput,
    @Ctx() context: MarketingContext,
  ): Promise<Payload<Nouns>> {
    const workspaceId = context.writableWorkspaceId();
    const input = validateInput(updateSchema, given);
    if (!input.ok) return UpdatePayload.failed(...input.userErrors);
    const { patch, ...choice } = input.value;
    const result = await context.useCases.updateTemplate({ ...choice, workspaceId }, patch);
    if (result.kind === 'changed') return UpdatePayload.succeeded({ template: result.record });
    return UpdatePayload.failed(...changeErrors(result, { noun: 'template of your own', patch: ['patch'] }));
  }

  @RequiresScopes([['marketing:read']])
  @Query(() => TemplateType, { nullable: true, description: 'One template; null when there is none here.' })
  contentTemplate(
    @Arg('id', () => ID, { description: 'Which one.' }) id: string,
    @Ctx() context: MarketingContext,
  ): Promise<Template | null> {
    return context.useCases.findTemplate(context.workspaceId(), id);
  }

  @RequiresScopes([['marketing:read']])
  @Query(() => [TemplateType], {
    description: 'The templates that everybody has, one or more for each kind; at most 50.',
  })
  builtInContentTemplates(
    @Arg('kind', () => ContentKindEnum, { nullable: true, description: 'Only of this kind.' }) kind: ContentKind | null,
    @Ctx() context: MarketingContext,
  ): Template[] {
    const all = builtInTemplates(context.workspaceId());
    return all.filter((template) => !kind || template.kind === kind);
  }

  @RequiresScopes([['marketing:read']])
  @ListSize({ slicingArguments: ['first'], sizedFields: ['edges', 'nodes'] })
  @Query(() => TemplateConnection, { description: "The workspace's own templates in use, newest first." })
  contentTemplates(
    @Args(() => PageArguments) args: PageArguments,
    @Ctx() context: MarketingContext,
  ): Promise<Connection<Template>> {
    const filter = { isArchived: false };
    return listPage(context.stores.templates, { workspaceId: context.workspaceId(), filter }, args);
  }
}
