import type { Metadata } from 'next';
import { ImportsPage } from '@/marketing/imports/imports-page';

export const metadata: Metadata = { title: 'Import figures' };

export default function Page() {
  return <ImportsPage />;
}
