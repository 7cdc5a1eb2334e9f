import type { Metadata } from 'next';
import { StrategiesPage } from '@/marketing/strategies/strategies-page';

export const metadata: Metadata = { title: 'Marketing plans' };

export default function Page() {
  return <StrategiesPage />;
}
