'use client';

import Link from 'next/link';
import { usePathname } from 'next/navigation';
import { classNames } from '@/design/class-names';
import { CASE_TABS, caseAddress } from './case-tabs';

/** The way to the other pages of a case. */
export function CaseTabs({ id }: { id: string }) {
  const pathname = usePathname();
  return (
    <nav aria-label="Case" className="-mb-px flex gap-5 overflow-x-auto" data-print="hide">
      {CASE_TABS.map((tab) => {
        const href = caseAddress(id, tab);
        const isHere = pathname === href;
        return (
          <Link
            key={tab.label}
            href={href}
            aria-current={isHere ? 'page' : undefined}
            className={classNames(
              'border-transparent border-b-2 pb-2 text-muted text-sm hover:border-line-strong hover:text-text',
              isHere && 'border-accent font-medium text-text hover:border-accent',
            )}
          >
            {tab.label}
          </Link>
        );
      })}
    </nav>
  );
}
