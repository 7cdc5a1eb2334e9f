import type { FormAnswer } from '@/session/form-handler';

/** Sends a form to one of the session handlers; null when there is no connection. */
export async function sendForm(
  action: string,
  body: Readonly<Record<string, unknown>> = {},
): Promise<FormAnswer | null> {
  try {
    const response = await fetch(action, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    return (await response.json()) as FormAnswer;
  } catch {
    return null;
  }
}

/** Why a form came to nothing, in one text: what was refused, else what does not answer. */
export function refusalOf(answer: FormAnswer | null): string {
  if (!answer) return 'There is no connection to the platform. Check the network, then try again.';
  const messages = (answer.userErrors ?? []).map(({ message }) => message);
  if (messages.length > 0) return messages.join(' ');
  const id = answer.outage?.requestId;
  return `The accounts service does not answer. Nothing was changed; try again in a moment.${id ? ` Request ${id}` : ''}`;
}
