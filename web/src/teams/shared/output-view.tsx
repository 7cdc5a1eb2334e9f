import { ScrollRegion } from '@/design/scroll-region';
import { Markdown } from './markdown';
import { readOutput } from './read-output';

/** What a step gave: its text to be read, and all of it as JSON. */
export function OutputView({ output, label }: { output: string; label: string }) {
  const { text, json } = readOutput(output);
  return (
    <div className="grid min-w-0 gap-2">
      {text === null ? null : (
        <ScrollRegion label={label} className="max-h-96 border-line border-l-2 pl-4">
          <Markdown text={text} />
        </ScrollRegion>
      )}
      <details open={text === null} className="min-w-0">
        <summary className="text-muted text-sm">{text === null ? 'Output' : 'All of it as JSON'}</summary>
        <ScrollRegion label={`${label} as JSON`} className="mt-1 max-h-80 rounded-md border border-line bg-sunken p-2">
          <pre className="font-mono text-xs">{json}</pre>
        </ScrollRegion>
      </details>
    </div>
  );
}
