import { cva, type VariantProps } from 'class-variance-authority';
import Link from 'next/link';
import type { ComponentProps } from 'react';
import { classNames } from './class-names';

/** Looks of everything that is pressed. One `primary` per page. */
export const buttonLook = cva(
  'inline-flex shrink-0 select-none items-center justify-center gap-2 whitespace-nowrap rounded-md border font-medium transition-colors duration-120 disabled:cursor-not-allowed disabled:opacity-55 aria-disabled:cursor-not-allowed aria-disabled:opacity-55 [&_svg]:size-4 [&_svg]:shrink-0',
  {
    variants: {
      look: {
        primary: 'border-transparent bg-accent-solid text-on-accent not-disabled:hover:bg-accent-solid/88',
        secondary: 'border-line-strong bg-raised text-text not-disabled:hover:bg-hover',
        quiet: 'border-transparent bg-transparent text-muted not-disabled:hover:bg-hover not-disabled:hover:text-text',
        danger: 'border-line-strong bg-raised text-bad not-disabled:hover:bg-bad-soft',
      },
      size: {
        sm: 'h-7 px-2.5 text-sm',
        md: 'h-8 px-3 text-base',
        lg: 'h-10 px-4 text-lg',
        icon: 'size-8',
      },
    },
    defaultVariants: { look: 'secondary', size: 'md' },
  },
);

type Look = VariantProps<typeof buttonLook>;

export function Button({ look, size, className, type = 'button', ...rest }: ComponentProps<'button'> & Look) {
  return <button type={type} className={classNames(buttonLook({ look, size }), className)} {...rest} />;
}

/** A link that looks like a button because it is the next step. */
export function ButtonLink({ look, size, className, ...rest }: ComponentProps<typeof Link> & Look) {
  return <Link className={classNames(buttonLook({ look, size }), className)} {...rest} />;
}
