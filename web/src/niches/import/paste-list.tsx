'use client';

import { type FormEvent, useState } from 'react';
import { Button } from '@/design/button';
import { Field, inputLook } from '@/design/field';
import { plural } from '@/format/numbers';

/** Takes keywords that are pasted or typed, one a line, and hands them on as a file. */
export function PasteList({ onFile }: { onFile: (file: File) => void }) {
  const [text, setText] = useState('');
  const count = text.split(/\r?\n/).filter((line) => line.trim()).length;
  function submit(event: FormEvent) {
    event.preventDefault();
    if (count > 0) onFile(new File([text], 'pasted-list.txt', { type: 'text/plain' }));
  }
  return (
    <form onSubmit={submit} className="grid gap-2">
      <Field label="Or paste a list" hint="One keyword a line. A table copied from a spreadsheet works too.">
        {(ids) => (
          <textarea
            {...ids}
            rows={4}
            value={text}
            onChange={(event) => setText(event.target.value)}
            spellCheck={false}
            className={`${inputLook} h-auto resize-y py-2 font-mono text-sm`}
          />
        )}
      </Field>
      <Button type="submit" className="justify-self-start" disabled={count === 0}>
        {count === 0 ? 'Import the list' : `Import ${plural(count, 'line')}`}
      </Button>
    </form>
  );
}
