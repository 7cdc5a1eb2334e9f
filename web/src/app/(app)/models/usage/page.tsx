import type { Metadata } from 'next';
import { UsagePage } from '@/models/usage/usage-page';

export const metadata: Metadata = { title: 'Usage and budgets' };

export default function Page() {
  return <UsagePage />;
}
