import type { Metadata } from 'next';
import { ComparePage } from '@/niches/compare/compare-page';

export const metadata: Metadata = { title: 'Comparison' };

export default function Page() {
  return <ComparePage />;
}
