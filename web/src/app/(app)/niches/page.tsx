import type { Metadata } from 'next';
import { NichesPage } from '@/niches/opportunities/niches-page';

export const metadata: Metadata = { title: 'Opportunities' };

export default function Page() {
  return <NichesPage />;
}
