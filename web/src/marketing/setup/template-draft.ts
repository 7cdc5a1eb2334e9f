import type { ContentTemplatePatch, OwnTemplateFragment, TemplateVariableType } from '@/gql/graphql';

interface SectionDraft {
  readonly key: string;
  /** The heading; rows of a form are told apart by a name. */
  readonly name: string;
  readonly guidance: string;
  readonly text: string;
}

interface VariableDraft {
  readonly key: string;
  readonly name: string;
  readonly description: string;
  readonly type: TemplateVariableType;
  readonly isRequired: boolean;
}

/** A template as it stands in the form. */
export interface TemplateDraft {
  readonly name: string;
  readonly description: string;
  readonly tone: string;
  readonly title: string;
  readonly sections: readonly SectionDraft[];
  readonly variables: readonly VariableDraft[];
}

/** The draft that a template is edited from. */
export function draftOf({ name, description, tone, title, sections, variables }: OwnTemplateFragment): TemplateDraft {
  return {
    name,
    description,
    tone,
    title,
    sections: sections.map(({ heading, guidance, text }, index) => ({
      key: `section-${index}`,
      name: heading,
      guidance,
      text,
    })),
    variables: variables.map((variable, index) => ({ ...variable, key: `variable-${index}` })),
  };
}

/** The change that a draft asks for. */
export function patchOf(draft: TemplateDraft) {
  return {
    name: draft.name.trim(),
    description: draft.description.trim(),
    tone: draft.tone.trim(),
    title: draft.title.trim(),
    sections: draft.sections.map(({ name, guidance, text }) => ({
      heading: name.trim(),
      guidance: guidance.trim(),
      text: text.trim(),
    })),
    variables: draft.variables.map(({ name, description, type, isRequired }) => ({
      name: name.trim(),
      description: description.trim(),
      type,
      isRequired,
    })),
  } satisfies ContentTemplatePatch;
}
