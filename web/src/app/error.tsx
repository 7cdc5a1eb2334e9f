'use client';

import { Button, ButtonLink } from '@/design/button';

export default function PageError({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  return (
    <main role="alert" className="mx-auto grid max-w-md gap-3 px-5 pt-[18vh]">
      <h1 className="font-semibold text-2xl tracking-tight">This page broke</h1>
      <p className="text-lg text-muted">The fault is ours. Your data is stored and was not touched by it.</p>
      <div className="flex gap-2">
        <Button look="primary" onClick={reset}>
          Try again
        </Button>
        <ButtonLink href="/home">Go to your home page</ButtonLink>
      </div>
      {error.digest ? <p className="text-muted text-xs">Fault {error.digest}</p> : null}
    </main>
  );
}
