import type { Metadata } from 'next';
import { RefreshPage } from '@/niches/refreshing/refresh-page';

export const metadata: Metadata = { title: 'Newer file' };

export default async function Page({ params }: { params: Promise<{ id: string }> }) {
  return <RefreshPage id={decodeURIComponent((await params).id)} />;
}
