import { runInputsOf } from '../runs/run-inputs';

interface TemplateLike {
  readonly inputs: readonly string[];
  readonly workflow: {
    readonly steps: readonly {
      readonly kind: 'TOOL' | 'AGENT' | 'APPROVAL';
      readonly tool?: string | null;
      readonly input: string;
      readonly prompt?: string | null;
    }[];
  };
}

/** What a template needs to be given, and what becomes of it without a language model: both read from its steps, so that neither promises too much. */
export function needsOf({ inputs, workflow }: TemplateLike): { readonly needs: string; readonly offline: string } {
  const tools = new Set(workflow.steps.map(({ tool }) => tool));
  const text = workflow.steps.map(({ input, prompt }) => `${input}\n${prompt ?? ''}`).join('\n');
  const required = runInputsOf(workflow, [], inputs).filter(({ isRequired }) => isRequired);
  const needs = [
    tools.has('niches.analyze') ? 'an imported keyword file or an opportunity' : null,
    !tools.has('niches.analyze') && tools.has('niches.pick') ? 'an opportunity, else the best one is taken' : null,
    /\{\{\s*task\.opportunityId\s*\}\}/.test(text) ? 'an opportunity' : null,
    ...required.map(({ name }) => wordsOf(name)),
  ].filter((need) => need !== null);
  const agents = workflow.steps.filter(({ kind }) => kind === 'AGENT').length;
  const offline =
    agents === 0
      ? 'Works fully: no step asks a language model.'
      : `Runs to its end; ${agents === 1 ? 'one step' : `${agents} of ${workflow.steps.length} steps`} then ${agents === 1 ? 'lists' : 'list'} facts instead of writing.`;
  const [first = 'nothing but a goal', ...rest] = needs;
  return { needs: [`${first[0]?.toUpperCase()}${first.slice(1)}`, ...rest].join('; '), offline };
}

/** `callToAction` → "call to action". */
function wordsOf(name: string): string {
  return name.replaceAll(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();
}
