import type { Metadata } from 'next';
import { CampaignPage } from '@/marketing/campaigns/campaign-page';

export const metadata: Metadata = { title: 'Campaign' };

export default async function Page({ params }: { params: Promise<{ id: string }> }) {
  return <CampaignPage id={decodeURIComponent((await params).id)} />;
}
