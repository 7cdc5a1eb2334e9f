import type { Metadata } from 'next';
import { NewStrategyPage } from '@/money/strategies/new-strategy-page';

export const metadata: Metadata = { title: 'New strategy' };

export default function Page() {
  return <NewStrategyPage />;
}
