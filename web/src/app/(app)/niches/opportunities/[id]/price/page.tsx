import type { Metadata } from 'next';
import { PriceTab } from '@/money/strategies/price-tab';

export const metadata: Metadata = { title: 'Price' };

export default async function Page({ params }: { params: Promise<{ id: string }> }) {
  return <PriceTab opportunityId={decodeURIComponent((await params).id)} />;
}
