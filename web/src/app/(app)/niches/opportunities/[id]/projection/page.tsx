import type { Metadata } from 'next';
import { ProjectionTab } from '@/money/projection/projection-tab';

export const metadata: Metadata = { title: 'Projection' };

export default async function Page({ params }: { params: Promise<{ id: string }> }) {
  return <ProjectionTab opportunityId={decodeURIComponent((await params).id)} />;
}
