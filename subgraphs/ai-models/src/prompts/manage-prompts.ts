import type { GenerationRequest } from '../inference/generation-request.js';
import { conflict, done, invalid, notFound, type Outcome } from '../outcome.js';
import { fillPrompt, type Prompt, type PromptRepository, type PromptVersion } from './prompt.js';

export type NewPromptVersion = Pick<PromptVersion, 'system' | 'template' | 'notes'>;

export interface PromptReference {
  readonly promptId: string;
  /** Null for the newest. */
  readonly version: number | null;
}

export interface ManagePrompts {
  create(
    workspaceId: string,
    request: Pick<Prompt, 'name' | 'description'> & { version: NewPromptVersion },
  ): Promise<Outcome<Prompt>>;
  addVersion(workspaceId: string, promptId: string, version: NewPromptVersion): Promise<Outcome<Prompt>>;
  remove(workspaceId: string, id: string): Promise<Outcome<string>>;
  version(workspaceId: string, reference: PromptReference): Promise<Outcome<PromptVersion>>;
  /** The request with a filled prompt: its instructions before all, its text as the last of the user. */
  apply(
    workspaceId: string,
    request: GenerationRequest,
    reference: PromptReference & { readonly values: ReadonlyMap<string, string> },
  ): Promise<Outcome<GenerationRequest>>;
}

export function createManagePrompts({
  prompts,
  newId,
  now,
}: {
  prompts: PromptRepository;
  newId: () => string;
  now: () => Date;
}): ManagePrompts {
  async function find(workspaceId: string, { promptId, version }: PromptReference): Promise<Outcome<PromptVersion>> {
    const versions = await prompts.versionsOf(workspaceId, [promptId]);
    const found = version === null ? versions[0] : versions.find((one) => one.version === version);
    return found ? done(found) : notFound('version of a prompt', 'promptId');
  }

  return {
    async create(workspaceId, { version, ...request }) {
      const prompt = { ...request, id: newId(), workspaceId, createdAt: now() };
      const stored = await prompts.insert(prompt, {
        ...version,
        promptId: prompt.id,
        version: 1,
        createdAt: prompt.createdAt,
      });
      return stored === 'stored' ? done(prompt) : conflict('A prompt has this name already.', 'name');
    },

    async addVersion(workspaceId, promptId, version) {
      const [prompt] = await prompts.findByIds(workspaceId, [promptId]);
      if (!prompt) return notFound('prompt', 'promptId');
      await prompts.addVersion({ ...version, promptId, createdAt: now() });
      return done(prompt);
    },

    async remove(workspaceId, id) {
      return (await prompts.delete(workspaceId, id)) ? done(id) : notFound('prompt', 'id');
    },

    version: find,

    async apply(workspaceId, request, { values, ...reference }) {
      const found = await find(workspaceId, reference);
      if (!found.ok) return notFound('version of a prompt', 'filledPrompt');
      const filled = fillPrompt(found.value, values);
      return filled.kind === 'filled'
        ? done(withPrompt(request, filled))
        : invalid(filled.message, 'filledPrompt', 'values');
    },
  };
}

export function withPrompt(
  request: GenerationRequest,
  { system, text }: { readonly system: string; readonly text: string },
): GenerationRequest {
  return {
    ...request,
    messages: [
      ...(system === '' ? [] : [{ role: 'system' as const, content: system }]),
      ...request.messages,
      { role: 'user', content: text },
    ],
  };
}
