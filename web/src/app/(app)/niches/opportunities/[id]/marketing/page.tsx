import type { Metadata } from 'next';
import { MarketingTab } from '@/marketing/strategies/marketing-tab';

export const metadata: Metadata = { title: 'Marketing' };

export default async function Page({ params }: { params: Promise<{ id: string }> }) {
  return <MarketingTab opportunityId={decodeURIComponent((await params).id)} />;
}
