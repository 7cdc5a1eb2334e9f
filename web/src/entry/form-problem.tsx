import { TriangleAlert } from 'lucide-react';

/** What is wrong with a form as a whole. Always in the page, so that a change of it is read out. */
export function FormProblem({ text }: { text: string | null }) {
  return (
    <div role="alert">
      {text ? (
        <p className="flex gap-2 rounded-md bg-bad-soft px-3 py-2 text-bad text-base">
          <TriangleAlert className="mt-0.5 size-4 shrink-0" aria-hidden />
          {text}
        </p>
      ) : null}
    </div>
  );
}
