import type { Metadata } from 'next';
import { StrategiesPage } from '@/money/strategies/strategies-page';

export const metadata: Metadata = { title: 'Strategies' };

export default function Page() {
  return <StrategiesPage />;
}
