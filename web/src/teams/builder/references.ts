import { ancestorsOf } from '../graph/reach';
import type { StepDraft } from './team-draft';

const REFERENCE = /\{\{\s*([A-Za-z_][\w-]*(?:\.[\w-]+)*)\??\s*\}\}/g;
const OPEN_REFERENCE = /\{\{\s*([\w.-]*)$/;

/**
 * What a step can refer to: the goal, the opportunity and inputs of the run, and outputs of the steps that it waits for. Paths into outputs are
 * those that the workflow uses already: what a tool answers is only known once it has.
 */
export function referencesFor(step: StepDraft, steps: readonly StepDraft[]): string[] {
  const before = ancestorsOf(steps, step.id);
  const used = steps.flatMap(({ input, prompt }) =>
    [...`${input}\n${prompt}`.matchAll(REFERENCE)].map(([, path = '']) => path),
  );
  const own = steps.filter(({ id }) => before.has(id)).map(({ id }) => `steps.${id}.output`);
  const isAllowed = (path: string) => {
    const [root, id = ''] = path.split('.');
    return root === 'task' || (root === 'steps' && before.has(id));
  };
  return [...new Set(['task.goal', 'task.opportunityId', ...own, ...used.filter(isAllowed)])].sort();
}

/** The reference that is being typed before the caret: where it begins and what of it is there; null where none is. */
export function openReference(text: string, caret: number): { readonly start: number; readonly typed: string } | null {
  const match = OPEN_REFERENCE.exec(text.slice(0, caret));
  return match ? { start: match.index, typed: match[1] ?? '' } : null;
}

/** The text with the reference that is being typed completed, and where the caret is then. */
export function completeReference(
  text: string,
  caret: number,
  path: string,
): { readonly text: string; readonly caret: number } {
  const open = openReference(text, caret);
  if (!open) return { text, caret };
  const rest = text.slice(caret).replace(/^\s*\}\}/, '');
  const before = `${text.slice(0, open.start)}{{${path}}}`;
  return { text: before + rest, caret: before.length };
}
