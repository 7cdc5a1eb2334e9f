import type { Metadata } from 'next';
import { WatchlistPage } from '@/niches/watching/watchlist-page';

export const metadata: Metadata = { title: 'Watchlist' };

export default function Page() {
  return <WatchlistPage />;
}
