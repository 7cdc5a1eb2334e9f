import { Check } from 'lucide-react';
import { classNames } from '@/design/class-names';

const STEPS = ['Choose a file', 'Name unclear columns', 'Check and analyse'];

/** Where in the import the person is. The second step is passed over when every column is recognised. */
export function Steps({ current }: { current: number }) {
  return (
    <ol className="mb-6 flex flex-wrap gap-x-6 gap-y-1 border-line border-b pb-2.5 text-sm" aria-label="Steps">
      {STEPS.map((step, index) => (
        <li
          key={step}
          aria-current={index === current ? 'step' : undefined}
          className={classNames('flex items-center gap-2', index === current ? 'font-medium' : 'text-muted')}
        >
          <span
            aria-hidden
            className={classNames(
              'grid size-5 place-items-center rounded-full border border-line-strong text-xs',
              index === current && 'border-transparent bg-accent-solid text-on-accent',
            )}
          >
            {index < current ? <Check className="size-3" /> : index + 1}
          </span>
          {step}
        </li>
      ))}
    </ol>
  );
}
