'use client';

import { Download, Printer } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { Button } from '@/design/button';
import { CopyButton } from '@/design/copy-button';
import { download } from '@/files/download';

interface RecoveryCodesProps {
  readonly codes: readonly string[];
  readonly email: string;
  readonly onKept: () => void;
}

/** The codes that let one in without the app. They are shown this once. */
export function RecoveryCodes({ codes, email, onKept }: RecoveryCodesProps) {
  const text = `Recovery codes of ${email} for pAIssive Income. Each works once.\n\n${codes.join('\n')}\n`;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section aria-label="Recovery codes" className="my-3 grid gap-4 rounded-md border border-line-strong p-4">
      <h3 ref={heading} tabIndex={-1} className="font-semibold">
        Keep your recovery codes
      </h3>
      <p>
        These let you in when you have lost your app. Each works once. They are shown now and never again; earlier ones
        work no longer.
      </p>
      <ol
        className="grid grid-cols-2 gap-x-6 gap-y-1 rounded-md bg-sunken p-3 font-mono text-sm"
        data-testid="recovery-codes"
      >
        {codes.map((code) => (
          <li key={code} className="wrap-anywhere">
            {code}
          </li>
        ))}
      </ol>
      <div className="flex flex-wrap gap-2" data-print="hide">
        <CopyButton text={text} label="Copy" />
        <Button
          size="sm"
          onClick={() => download(new Blob([text], { type: 'text/plain;charset=utf-8' }), 'recovery-codes.txt')}
        >
          <Download aria-hidden /> Download
        </Button>
        <Button size="sm" onClick={() => window.print()}>
          <Printer aria-hidden /> Print
        </Button>
      </div>
      <Button look="primary" className="justify-self-start" onClick={onKept} data-print="hide">
        I have kept them
      </Button>
    </section>
  );
}
