import type { Metadata } from 'next';
import { StrategyPage } from '@/marketing/strategies/strategy-page';

export const metadata: Metadata = { title: 'Marketing plan' };

export default async function Page({ params }: { params: Promise<{ id: string }> }) {
  return <StrategyPage id={decodeURIComponent((await params).id)} />;
}
