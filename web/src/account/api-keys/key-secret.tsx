'use client';

import { useEffect, useRef } from 'react';
import { Button } from '@/design/button';
import { CopyButton } from '@/design/copy-button';
import { ScrollRegion } from '@/design/scroll-region';

interface KeySecretProps {
  readonly name: string;
  readonly secret: string;
  readonly apiUrl: string;
  readonly onKept: () => void;
}

/** A key as it is shown once, and how to try it. */
export function KeySecret({ name, secret, apiUrl, onKept }: KeySecretProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const command = [
    `curl ${apiUrl} \\`,
    `  -H 'content-type: application/json' \\`,
    `  -H 'authorization: Bearer ${secret}' \\`,
    `  -d '{"query":"{ viewer { workspace { name } role scopes } }"}'`,
  ].join('\n');
  return (
    <section aria-label="The new key" className="mb-5 grid gap-4 rounded-md border border-line-strong p-4">
      <h2 ref={heading} tabIndex={-1} className="font-semibold text-base">
        Keep the key “{name}”
      </h2>
      <p>It is shown now and never again. Keep it where your program finds it and other people do not.</p>
      <div className="flex flex-wrap items-center gap-3">
        <code className="wrap-anywhere rounded-sm bg-sunken px-2 py-1" data-testid="api-key">
          {secret}
        </code>
        <CopyButton text={secret} label="Copy the key" />
      </div>
      <div className="grid gap-1.5">
        <div className="flex flex-wrap items-center justify-between gap-2">
          <p className="text-muted text-sm">Try it in a terminal</p>
          <CopyButton text={command} label="Copy the command" />
        </div>
        <ScrollRegion label="A command to try the key" className="rounded-sm bg-sunken p-3">
          <pre className="text-sm">{command}</pre>
        </ScrollRegion>
      </div>
      <Button look="primary" className="justify-self-start" onClick={onKept}>
        I have kept it
      </Button>
    </section>
  );
}
