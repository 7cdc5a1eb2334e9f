import type { ConnectableAiProviderKind } from '@/gql/graphql';

/** A provider as it is usually reached. */
export interface ProviderPreset {
  readonly key: string;
  readonly label: string;
  readonly kind: ConnectableAiProviderKind;
  readonly baseUrl: string;
  readonly needsKey: boolean;
  readonly hint: string;
}

const ONLINE = 'Runs elsewhere: texts are sent there, and it asks for a key.';

/** Where people usually have their models. Everything of it can be changed in the form. */
export const PRESETS: readonly ProviderPreset[] = [
  {
    key: 'ollama',
    label: 'Ollama',
    kind: 'OPENAI_COMPATIBLE',
    baseUrl: 'http://localhost:11434/v1',
    needsKey: false,
    hint: 'Runs on this machine, without a key and without cost.',
  },
  {
    key: 'lm-studio',
    label: 'LM Studio',
    kind: 'OPENAI_COMPATIBLE',
    baseUrl: 'http://localhost:1234/v1',
    needsKey: false,
    hint: 'Runs on this machine once its server is started, without a key and without cost.',
  },
  {
    key: 'openai',
    label: 'OpenAI',
    kind: 'OPENAI_COMPATIBLE',
    baseUrl: 'https://api.openai.com/v1',
    needsKey: true,
    hint: ONLINE,
  },
  {
    key: 'anthropic',
    label: 'Anthropic',
    kind: 'ANTHROPIC',
    baseUrl: 'https://api.anthropic.com/v1',
    needsKey: true,
    hint: ONLINE,
  },
  {
    key: 'openrouter',
    label: 'OpenRouter',
    kind: 'OPENAI_COMPATIBLE',
    baseUrl: 'https://openrouter.ai/api/v1',
    needsKey: true,
    hint: `${ONLINE} It passes them on to many makers.`,
  },
  {
    key: 'other',
    label: 'Another one',
    kind: 'OPENAI_COMPATIBLE',
    baseUrl: '',
    needsKey: false,
    hint: 'Anything that speaks OpenAI’s chat completions, such as vLLM, or Anthropic’s messages.',
  },
];

/** The preset by its key; the first where there is none. */
export function presetOf(key: string): ProviderPreset {
  const [first] = PRESETS as readonly [ProviderPreset, ...ProviderPreset[]];
  return PRESETS.find((preset) => preset.key === key) ?? first;
}
