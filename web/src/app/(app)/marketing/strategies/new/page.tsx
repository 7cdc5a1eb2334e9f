import type { Metadata } from 'next';
import { NewStrategyPage } from '@/marketing/strategies/new-strategy-page';

export const metadata: Metadata = { title: 'New marketing plan' };

export default function Page() {
  return <NewStrategyPage />;
}
