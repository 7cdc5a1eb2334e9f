import type { Metadata } from 'next';
import { NewCampaignPage } from '@/marketing/campaigns/new-campaign-page';

export const metadata: Metadata = { title: 'New campaign' };

export default function Page() {
  return <NewCampaignPage />;
}
