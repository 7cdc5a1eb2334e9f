'use client';

import { Check } from 'lucide-react';
import { DropdownMenu } from 'radix-ui';
import type { ComponentProps, ReactNode } from 'react';
import { classNames } from './class-names';
import { useOverlayContainer } from './overlay-container';

const itemLook =
  'flex h-8 cursor-pointer select-none items-center gap-2 rounded-sm px-2 text-base outline-none data-[highlighted]:bg-hover [&_svg]:size-4 [&_svg]:text-muted';

/** A menu behind a button. `trigger` has to be one element that takes a ref. */
export function Menu({
  trigger,
  children,
  ...rest
}: { trigger: ReactNode; children: ReactNode } & ComponentProps<typeof DropdownMenu.Content>) {
  const container = useOverlayContainer();
  return (
    <DropdownMenu.Root modal={false}>
      <DropdownMenu.Trigger asChild>{trigger}</DropdownMenu.Trigger>
      <DropdownMenu.Portal container={container}>
        <DropdownMenu.Content
          sideOffset={4}
          collisionPadding={8}
          className="z-40 min-w-52 animate-rise rounded-md border border-line-strong bg-raised p-1 shadow-overlay"
          {...rest}
        >
          {children}
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}

export function MenuItem({ className, ...rest }: ComponentProps<typeof DropdownMenu.Item>) {
  return <DropdownMenu.Item className={classNames(itemLook, className)} {...rest} />;
}

export function MenuCheck({ className, children, ...rest }: ComponentProps<typeof DropdownMenu.CheckboxItem>) {
  return (
    <DropdownMenu.CheckboxItem className={classNames(itemLook, 'pl-8', className)} {...rest}>
      <Indicator />
      {children}
    </DropdownMenu.CheckboxItem>
  );
}

export const MenuChoices = DropdownMenu.RadioGroup;

export function MenuChoice({ className, children, ...rest }: ComponentProps<typeof DropdownMenu.RadioItem>) {
  return (
    <DropdownMenu.RadioItem className={classNames(itemLook, 'pl-8', className)} {...rest}>
      <Indicator />
      {children}
    </DropdownMenu.RadioItem>
  );
}

export function MenuLabel(props: ComponentProps<typeof DropdownMenu.Label>) {
  return <DropdownMenu.Label className="px-2 pt-1.5 pb-1 text-muted text-xs" {...props} />;
}

export function MenuLine() {
  return <DropdownMenu.Separator className="-mx-1 my-1 h-px bg-line" />;
}

function Indicator() {
  return (
    <DropdownMenu.ItemIndicator className="absolute left-2.5">
      <Check aria-hidden />
    </DropdownMenu.ItemIndicator>
  );
}
