import type { ContentKind } from '../content/content.js';
import type { VersionedRepository } from '../records/versioned-repository.js';
import { builtInTemplates } from './built-in-templates.js';
import type { Template } from './template.js';

export interface TemplateFilter {
  readonly kind?: ContentKind | null;
  readonly isArchived?: boolean | null;
}

/** The workspace's own templates. */
export type TemplateRepository = VersionedRepository<Template, TemplateFilter>;

/** Finds a template of the workspace or one that everybody has; null when there is none. */
export type FindTemplate = (workspaceId: string, id: string) => Promise<Template | null>;

export function createFindTemplate(templates: TemplateRepository): FindTemplate {
  return async (workspaceId, id) => {
    const builtIn = builtInTemplates(workspaceId).find((template) => template.id === id);
    if (builtIn) return builtIn;
    const [own] = await templates.findByIds(workspaceId, [id]);
    return own ?? null;
  };
}
