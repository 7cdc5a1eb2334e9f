import type { Metadata } from 'next';
import { AttributionPage } from '@/marketing/attribution/attribution-page';

export const metadata: Metadata = { title: 'Attribution' };

export default function Page() {
  return <AttributionPage />;
}
