import type { AiFallbackCause, AiModelCapability, AiProviderKind, AiProviderStatus } from '@/gql/graphql';

/** What models can do, in the order in which it is told. */
export const CAPABILITIES: Readonly<Record<AiModelCapability, { label: string; meaning: string }>> = {
  TEXT: { label: 'text', meaning: 'Writes text' },
  TOOLS: { label: 'tools', meaning: 'Asks for tools to be called' },
  STRUCTURED_OUTPUT: { label: 'JSON', meaning: 'Keeps to a JSON Schema by itself' },
  EMBEDDINGS: { label: 'embeddings', meaning: 'Turns texts into vectors' },
};

export const CAPABILITY_ORDER = Object.keys(CAPABILITIES) as readonly AiModelCapability[];

export const PROVIDER_KINDS: Readonly<Record<AiProviderKind, string>> = {
  EMBEDDED: 'part of the platform',
  OPENAI_COMPATIBLE: 'OpenAI’s protocol',
  ANTHROPIC: 'Anthropic’s protocol',
};

/** How a provider was found last; told in words, the colour only repeats it. */
export const STATUSES: Readonly<Record<AiProviderStatus, { label: string; tone: string }>> = {
  UNKNOWN: { label: 'not looked at yet', tone: 'text-unknown' },
  HEALTHY: { label: 'answers', tone: 'text-good' },
  DEGRADED: { label: 'in trouble', tone: 'text-warn' },
  DOWN: { label: 'does not answer', tone: 'text-bad' },
};

/** Why another model stands in, as the end of "stands in when …". */
export const CAUSES: Readonly<Record<AiFallbackCause, string>> = {
  OUTAGE: 'the provider is away, too slow or busy',
  CONTEXT_OVERFLOW: 'the request is longer than the model takes',
  CONTENT_POLICY: 'the provider’s own filter refuses the request',
};

export const CAUSE_ORDER = Object.keys(CAUSES) as readonly AiFallbackCause[];

/** How a provider is doing, as the end of "Ollama …". */
export function providerWords({ isEnabled, status }: { isEnabled: boolean; status: AiProviderStatus }): string {
  if (!isEnabled) return 'is paused';
  switch (status) {
    case 'UNKNOWN':
      return 'was not looked at yet';
    case 'DEGRADED':
      return 'is in trouble';
    case 'HEALTHY':
    case 'DOWN':
      return STATUSES[status].label;
    default:
      return status satisfies never;
  }
}
