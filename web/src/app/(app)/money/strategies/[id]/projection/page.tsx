import type { Metadata } from 'next';
import { ProjectionPage } from '@/money/projection/projection-page';

export const metadata: Metadata = { title: 'Projection' };

export default async function Page({ params }: { params: Promise<{ id: string }> }) {
  return <ProjectionPage id={decodeURIComponent((await params).id)} />;
}
