'use client';

import { RotateCcw, TriangleAlert } from 'lucide-react';
import { useState } from 'react';
import type { Fault } from '@/graphql/fault';
import { Button } from './button';

interface ProblemProps {
  readonly fault: Fault;
  /** The page's name, where the fault is all there is on it. */
  readonly page?: string;
  readonly onRetry?: () => void;
}

/** A part of a page that could not be had: what happened, what is safe, what to do, and the id to quote. */
export function Problem({ fault, page, onRetry }: ProblemProps) {
  return (
    <div
      role="alert"
      className="flex gap-3 rounded-md border border-line-strong border-l-2 border-l-warn bg-raised p-4"
    >
      <TriangleAlert className="mt-0.5 size-4 shrink-0 text-warn" aria-hidden />
      <div className="grid gap-2">
        {page ? <h1 className="sr-only">{page}</h1> : null}
        <p className="font-medium">{fault.what}</p>
        <p className="max-w-[72ch] text-muted">
          {fault.safe} {fault.next}
        </p>
        <div className="flex flex-wrap items-center gap-3">
          {onRetry ? (
            <Button size="sm" onClick={onRetry}>
              <RotateCcw aria-hidden /> Try again
            </Button>
          ) : null}
          {fault.requestId ? <RequestId id={fault.requestId} /> : null}
        </div>
      </div>
    </div>
  );
}

function RequestId({ id }: { id: string }) {
  const [isCopied, setCopied] = useState(false);
  return (
    <button
      type="button"
      className="rounded-sm text-muted text-xs hover:text-text"
      onClick={() => void navigator.clipboard?.writeText(id).then(() => setCopied(true))}
    >
      {isCopied ? 'Copied request' : 'Request'} <code className="font-mono">{id}</code>
    </button>
  );
}
