import type { ContentKind } from '../content/content.js';
import type { Fault } from '../records/fault.js';
import type { VersionedRecord } from '../records/versioned-repository.js';

export const VARIABLE_TYPES = ['TEXT', 'LIST', 'NUMBER', 'URL'] as const;
export type VariableType = (typeof VARIABLE_TYPES)[number];

/** Something that a template asks for. */
export interface TemplateVariable {
  /** As it stands in `{{name}}`. */
  readonly name: string;
  readonly description: string;
  readonly type: VariableType;
  readonly isRequired: boolean;
}

/** A part of a text: what it is for, and how it reads when no model writes it. */
export interface TemplateSection {
  /** Empty for a part without a heading. */
  readonly heading: string;
  /** What belongs here, for whoever writes. */
  readonly guidance: string;
  /** Markdown with `{{variables}}`. */
  readonly text: string;
}

/** What a kind of text is made of. */
export interface TemplateParts {
  readonly kind: ContentKind;
  readonly name: string;
  readonly description: string;
  readonly tone: string;
  /** With `{{variables}}`. */
  readonly title: string;
  readonly sections: readonly TemplateSection[];
  readonly variables: readonly TemplateVariable[];
}

/** One of the workspace's own templates, or one that everybody has. */
export interface Template extends TemplateParts, VersionedRecord {
  readonly isBuiltIn: boolean;
  readonly isArchived: boolean;
}

const PLACEHOLDER = /\{\{\s*([^{}]*?)\s*\}\}/g;
const VARIABLE_NAME = /^[a-z][A-Za-z0-9]{0,39}$/;

/** The names that a text mentions in `{{…}}`, each once. */
export function placeholdersOf(text: string): string[] {
  return [...new Set([...text.matchAll(PLACEHOLDER)].map(([, name = '']) => name))];
}

/** Puts values in the place of `{{names}}`; a name without a value leaves nothing. Values are text: what they contain is not looked at again. */
export function fillIn(text: string, values: ReadonlyMap<string, string>): string {
  return text.replace(PLACEHOLDER, (_match, name: string) => values.get(name) ?? '');
}

/** What of a template contradicts itself. */
export function templateFaults({ title, sections, variables }: TemplateParts): Fault[] {
  const faults: Fault[] = [];
  const names = variables.map(({ name }) => name);
  for (const [index, name] of names.entries()) {
    const path = ['variables', `${index}`, 'name'];
    if (!VARIABLE_NAME.test(name)) {
      faults.push({ path, message: 'A name begins with a small letter and has letters and digits only.' });
    } else if (names.indexOf(name) < index) faults.push({ path, message: 'Another variable has this name.' });
  }
  const unknown = (text: string, path: readonly string[]) => {
    for (const name of placeholdersOf(text)) {
      if (!names.includes(name)) faults.push({ path, message: `There is no variable ${name || 'without a name'}.` });
    }
  };
  unknown(title, ['title']);
  for (const [index, section] of sections.entries()) {
    unknown(section.heading, ['sections', `${index}`, 'heading']);
    unknown(section.text, ['sections', `${index}`, 'text']);
  }
  return faults;
}
