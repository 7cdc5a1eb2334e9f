import type { Metadata } from 'next';
import { ContentPage } from '@/marketing/studio/content-page';

export const metadata: Metadata = { title: 'Text' };

export default async function Page({ params }: { params: Promise<{ id: string }> }) {
  return <ContentPage id={decodeURIComponent((await params).id)} />;
}
