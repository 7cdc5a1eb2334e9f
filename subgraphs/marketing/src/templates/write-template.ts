import { type ChangeResult, changeRecord, type RecordChoice } from '../records/change-record.js';
import type { Fault } from '../records/fault.js';
import { type Template, type TemplateParts, templateFaults } from './template.js';
import type { TemplateRepository } from './template.repository.js';

export interface TemplateDeps {
  readonly templates: TemplateRepository;
  readonly newId: () => string;
  readonly now: () => Date;
}

export type CreateTemplate = (
  request: TemplateParts & { readonly workspaceId: string; readonly idempotencyKey: string | null },
) => Promise<
  | { readonly kind: 'created'; readonly template: Template }
  | { readonly kind: 'faulty'; readonly faults: readonly Fault[] }
>;

export type TemplatePatch = Partial<Omit<TemplateParts, 'kind'> & Pick<Template, 'isArchived'>>;
export type UpdateTemplate = (choice: RecordChoice, patch: TemplatePatch) => Promise<ChangeResult<Template>>;

/** Stores a template of the workspace's own. Templates matter to nobody else, so that no event tells of them. */
export function createCreateTemplate({ templates, newId, now }: TemplateDeps): CreateTemplate {
  return async ({ idempotencyKey, ...request }) => {
    const faults = templateFaults(request);
    if (faults.length > 0) return { kind: 'faulty', faults };
    const id = newId();
    const createdAt = now();
    const template: Template = {
      ...request,
      id,
      isBuiltIn: false,
      isArchived: false,
      version: 1,
      idempotencyKey: idempotencyKey ?? id,
      createdAt,
      updatedAt: createdAt,
    };
    return { kind: 'created', template: await templates.insert(template, []) };
  };
}

export function createUpdateTemplate({ templates, now }: TemplateDeps): UpdateTemplate {
  return (choice, patch) =>
    changeRecord<Template>(templates, choice, (known) => {
      const record: Template = { ...known, ...patch, updatedAt: now() };
      const faults = templateFaults(record);
      return faults.length > 0 ? { kind: 'faulty', faults } : { kind: 'change', record, events: [] };
    });
}
