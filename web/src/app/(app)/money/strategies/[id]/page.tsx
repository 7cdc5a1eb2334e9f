import type { Metadata } from 'next';
import { StrategyPage } from '@/money/strategies/strategy-page';

export const metadata: Metadata = { title: 'Strategy' };

export default async function Page({ params }: { params: Promise<{ id: string }> }) {
  return <StrategyPage id={decodeURIComponent((await params).id)} />;
}
