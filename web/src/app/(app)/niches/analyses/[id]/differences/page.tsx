import type { Metadata } from 'next';
import { DifferencesPage } from '@/niches/refreshing/differences-page';

export const metadata: Metadata = { title: 'Differences' };

export default async function Page({ params }: { params: Promise<{ id: string }> }) {
  return <DifferencesPage id={decodeURIComponent((await params).id)} />;
}
