import type { Metadata } from 'next';
import { RevenuePage } from '@/money/revenue/revenue-page';

export const metadata: Metadata = { title: 'Revenue' };

export default function Page() {
  return <RevenuePage />;
}
