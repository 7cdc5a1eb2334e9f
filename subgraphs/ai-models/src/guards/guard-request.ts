import type { ChatMessage } from '@paissive/model-providers';
import { blockedTermIn } from './content-filter.js';
import { delimitUntrusted } from './delimit-untrusted.js';
import type { GuardFinding, GuardSettings, UntrustedText } from './guard-settings.js';
import { type Redaction, redactPersonalData, redactSecrets } from './redact.js';

export type GuardedRequest =
  | { readonly kind: 'passed'; readonly messages: readonly ChatMessage[]; readonly findings: readonly GuardFinding[] }
  | { readonly kind: 'blocked'; readonly term: string };

/** What goes to the provider: redacted, with texts of others delimited at the end of the last user message. */
export function guardRequest(
  {
    messages,
    untrusted,
    guards,
  }: { messages: readonly ChatMessage[]; untrusted: readonly UntrustedText[]; guards: GuardSettings },
  nonce: string,
): GuardedRequest {
  const findings: GuardFinding[] = [];
  const clean = (text: string) => redacted(text, guards, findings);
  const cleaned = messages.map((message) => ({ ...message, content: clean(message.content) }) as ChatMessage);
  const data = delimitUntrusted(
    untrusted.map(({ label, text }) => ({ label, text: clean(text) })),
    nonce,
  );
  const last = cleaned.findLastIndex(({ role }) => role === 'user');
  const whole = withData(cleaned, last, data.text);
  const term = whole.map(({ content }) => blockedTermIn(content, guards.blockedTerms)).find((found) => found !== null);
  if (term) return { kind: 'blocked', term };
  return { kind: 'passed', messages: whole, findings: [...summed(findings), ...data.findings] };
}

function withData(messages: readonly ChatMessage[], at: number, data: string): ChatMessage[] {
  if (data === '') return [...messages];
  const message = messages[at];
  if (!message) return [...messages, { role: 'user', content: data }];
  return messages.with(at, { ...message, content: `${message.content}\n\n${data}` });
}

function redacted(text: string, guards: GuardSettings, findings: GuardFinding[]): string {
  let clean = text;
  const apply = (kind: GuardFinding['kind'], redact: (text: string) => Redaction) => {
    const redaction = redact(clean);
    clean = redaction.text;
    for (const [detail, count] of redaction.counts) findings.push({ kind, detail, count });
  };
  if (guards.redactSecrets) apply('SECRET_REDACTED', redactSecrets);
  if (guards.redactPersonalData) apply('PERSONAL_DATA_REDACTED', redactPersonalData);
  return clean;
}

function summed(findings: readonly GuardFinding[]): GuardFinding[] {
  const sums = new Map<string, GuardFinding>();
  for (const finding of findings) {
    const key = `${finding.kind} ${finding.detail}`;
    sums.set(key, { ...finding, count: finding.count + (sums.get(key)?.count ?? 0) });
  }
  return [...sums.values()];
}
