'use client';

import './globals.css';

export default function GlobalError({ reset }: { reset: () => void }) {
  return (
    <html lang="en">
      <body>
        <main role="alert" className="mx-auto grid max-w-md gap-3 px-5 pt-[18vh]">
          <title>Broken page · pAIssive Income</title>
          <h1 className="font-semibold text-2xl tracking-tight">The application broke</h1>
          <p className="text-lg text-muted">The fault is ours. Your data is stored and was not touched by it.</p>
          <button type="button" className="link justify-self-start text-lg" onClick={reset}>
            Try again
          </button>
        </main>
      </body>
    </html>
  );
}
