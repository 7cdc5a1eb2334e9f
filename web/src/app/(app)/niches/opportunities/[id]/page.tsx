import type { Metadata } from 'next';
import { DossierPage } from '@/niches/dossier/dossier-page';

export const metadata: Metadata = { title: 'Opportunity' };

export default async function Page({ params }: { params: Promise<{ id: string }> }) {
  return <DossierPage id={decodeURIComponent((await params).id)} />;
}
