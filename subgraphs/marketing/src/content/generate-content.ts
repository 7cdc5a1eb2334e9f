import type { TextGenerator, WritingTask } from '../generation/text-generator.js';
import type { Fault } from '../records/fault.js';
import { type GivenVariable, readVariables } from '../templates/read-variables.js';
import { fillIn, type Template } from '../templates/template.js';
import type { FindTemplate } from '../templates/template.repository.js';
import type { BrandVoiceRepository } from '../voice/brand-voice.repository.js';
import type { Content } from './content.js';
import type { ContentRepository } from './content.repository.js';
import type { CreateContent } from './create-content.js';

export interface GenerateContentRequest {
  readonly workspaceId: string;
  readonly authorUserId: string;
  readonly templateId: string;
  readonly variables: readonly GivenVariable[];
  /** Null for the template's. */
  readonly tone: string | null;
  readonly opportunityId: string | null;
  readonly strategyId: string | null;
  readonly campaignId: string | null;
  readonly brandVoiceId: string | null;
  readonly idempotencyKey: string | null;
}

export type GenerateContentResult =
  | { readonly kind: 'created'; readonly content: Content }
  | { readonly kind: 'template_not_found' | 'campaign_not_found' | 'voice_not_found' }
  | { readonly kind: 'faulty'; readonly faults: readonly Fault[] }
  | { readonly kind: 'unavailable'; readonly reason: string; readonly isRetryable: boolean };

export type GenerateContent = (request: GenerateContentRequest, signal?: AbortSignal) => Promise<GenerateContentResult>;

export interface GenerateContentDeps {
  readonly contents: Pick<ContentRepository, 'findByIdempotencyKey'>;
  readonly findTemplate: FindTemplate;
  readonly voices: BrandVoiceRepository;
  readonly generator: TextGenerator;
  readonly createContent: CreateContent;
}

/** Writes content out of a template and what was entered for it. A key that was used before costs no second text. */
export function createGenerateContent(deps: GenerateContentDeps): GenerateContent {
  const { contents, findTemplate, voices, generator, createContent } = deps;
  return async (request, signal) => {
    const { workspaceId, templateId, brandVoiceId, idempotencyKey, variables, tone, authorUserId, ...belongsTo } =
      request;
    const known = idempotencyKey === null ? null : await contents.findByIdempotencyKey(workspaceId, idempotencyKey);
    if (known) return { kind: 'created', content: known };
    const template = await findTemplate(workspaceId, templateId);
    if (!template || template.isArchived) return { kind: 'template_not_found' };
    const [voice] = brandVoiceId === null ? [] : await voices.findByIds(workspaceId, [brandVoiceId]);
    if (brandVoiceId !== null && !voice) return { kind: 'voice_not_found' };
    const read = readVariables(template.variables, variables);
    if (read.kind === 'faulty') return read;
    const author = { userId: authorUserId, workspaceId };
    const task = taskOf(template, read.values, { tone: tone ?? template.tone, voice: voice ?? null, author });
    const result = await generator.write(task, signal);
    if (result.kind === 'unavailable') return result;
    const { origin, modelName } = result;
    const note = `Written from the template "${template.name}".`;
    return createContent({
      ...belongsTo,
      workspaceId,
      kind: template.kind,
      templateId,
      brandVoiceId,
      idempotencyKey,
      text: { ...result.text, origin, modelName, note, authorUserId, restoredNumber: null },
    });
  };
}

function taskOf(
  { kind, title, sections }: Template,
  facts: ReadonlyMap<string, string>,
  rest: Pick<WritingTask, 'tone' | 'voice' | 'author'>,
): WritingTask {
  const filled = sections.map(({ heading, guidance, text }) => ({
    heading: fillIn(heading, facts),
    guidance,
    text: fillIn(text, facts),
  }));
  return { ...rest, kind, title: fillIn(title, facts), sections: filled, facts };
}
