import { StepFailure } from '../../execution/step-failure.js';

/** The data of each event of a stream (WHATWG HTML, server-sent events), whatever pieces it arrives in. */
export async function* readSse(response: Response, maxBytes: number): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let size = 0;
  let rest = '';
  let data: string[] = [];
  for await (const chunk of response.body ?? []) {
    size += chunk.length;
    if (size > maxBytes) throw new StepFailure('ANSWER_TOO_LARGE', 'The answer of a tool server is too large.');
    rest += decoder.decode(chunk, { stream: true });
    const lines = rest.split(/\r\n|\n|\r(?!$)/);
    rest = lines.pop() ?? '';
    for (const line of lines) {
      if (line.startsWith('data:')) data.push(line.slice(5).replace(/^ /, ''));
      if (line !== '' || data.length === 0) continue;
      yield data.join('\n');
      data = [];
    }
  }
}
