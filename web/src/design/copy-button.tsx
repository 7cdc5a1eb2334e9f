'use client';

import { Check, Copy } from 'lucide-react';
import { useState } from 'react';
import { Button } from './button';

/** Puts a text on the clipboard and says so; where there is no clipboard it says that too. */
export function CopyButton({ text, label }: { text: string; label: string }) {
  const [state, setState] = useState<'idle' | 'copied' | 'failed'>('idle');
  async function copy() {
    try {
      await navigator.clipboard.writeText(text);
      setState('copied');
    } catch {
      setState('failed');
    }
  }
  return (
    <Button size="sm" onClick={() => void copy()} data-print="hide">
      {state === 'copied' ? <Check aria-hidden /> : <Copy aria-hidden />}
      <span role="status">
        {state === 'idle' ? label : state === 'copied' ? 'Copied' : 'Select it and copy by hand'}
      </span>
    </Button>
  );
}
