import type { Metadata } from 'next';
import { ModelPage } from '@/models/model/model-page';

export const metadata: Metadata = { title: 'Model' };

export default async function Page({ params }: { params: Promise<{ id: string }> }) {
  return <ModelPage id={decodeURIComponent((await params).id)} />;
}
