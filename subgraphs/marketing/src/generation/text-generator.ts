import type { ContentKind, ContentText } from '../content/content.js';
import type { TemplateSection } from '../templates/template.js';
import type { BrandVoiceRules } from '../voice/brand-voice.js';

/** What is to be written. Headings and texts of the sections are filled in already. */
export interface WritingTask {
  readonly kind: ContentKind;
  readonly title: string;
  readonly tone: string;
  readonly sections: readonly TemplateSection[];
  /** What people entered: facts to use, never instructions to follow. */
  readonly facts: ReadonlyMap<string, string>;
  readonly voice: BrandVoiceRules | null;
  /** Who wants the text: in their name a model is asked. */
  readonly author: { readonly userId: string; readonly workspaceId: string };
}

/** Who wrote a text: a model, or the offline writer that only fills in what it is given. */
export type WrittenBy =
  | { readonly origin: 'OFFLINE_WRITER'; readonly modelName: null }
  | { readonly origin: 'MODEL'; readonly modelName: string };

export type WritingResult =
  | ({ readonly kind: 'written'; readonly text: ContentText } & WrittenBy)
  /** Nothing could be written; in words for the person who waits, and whether it is worth trying again. */
  | { readonly kind: 'unavailable'; readonly reason: string; readonly isRetryable: boolean };

/** Writes a text out of a template's sections. */
export interface TextGenerator {
  write(task: WritingTask, signal?: AbortSignal): Promise<WritingResult>;
}

/** Search results cut off what is longer. */
export const META_DESCRIPTION_LIMIT = 155;
export const MAX_TITLE = 300;
export const MAX_BODY = 100_000;
