import type { Metadata } from 'next';
import Link from 'next/link';

export const metadata: Metadata = { title: 'Not found' };

export default function NotFound() {
  return (
    <main className="mx-auto grid max-w-md gap-3 px-5 pt-[18vh]">
      <p className="text-muted">404</p>
      <h1 className="font-semibold text-2xl tracking-tight">There is no page at this address</h1>
      <p className="text-lg text-muted">
        It may have been moved, or the address has a typing error. Nothing of yours is lost.
      </p>
      <p className="text-lg">
        <Link className="link" href="/home">
          Go to your home page
        </Link>
      </p>
    </main>
  );
}
