'use client';

import Link from 'next/link';
import { usePathname } from 'next/navigation';
import { classNames } from '@/design/class-names';

const TABS = [
  { label: 'Security', href: '/settings/security' },
  { label: 'Preferences', href: '/settings/preferences' },
  { label: 'Workspace', href: '/settings/workspace' },
  { label: 'API keys', href: '/settings/api-keys' },
  { label: 'Audit log', href: '/settings/audit-log' },
] as const;

/** The way to the other settings. */
export function SettingsTabs() {
  const pathname = usePathname();
  return (
    <nav aria-label="Settings" className="mb-5 flex gap-5 overflow-x-auto border-line border-b" data-print="hide">
      {TABS.map(({ label, href }) => (
        <Link
          key={href}
          href={href}
          aria-current={pathname === href ? 'page' : undefined}
          className={classNames(
            'whitespace-nowrap border-transparent border-b-2 pb-2 text-muted text-sm hover:border-line-strong hover:text-text',
            pathname === href && 'border-accent font-medium text-text hover:border-accent',
          )}
        >
          {label}
        </Link>
      ))}
    </nav>
  );
}
