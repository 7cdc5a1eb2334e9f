import type { Metadata } from 'next';
import { StudyPage } from '@/money/research/study-page';

export const metadata: Metadata = { title: 'Study' };

export default async function Page({ params }: { params: Promise<{ id: string }> }) {
  return <StudyPage id={decodeURIComponent((await params).id)} />;
}
