import type { Metadata } from 'next';
import { ImportPage } from '@/niches/import/import-page';

export const metadata: Metadata = { title: 'Import keywords' };

export default function Page() {
  return <ImportPage />;
}
