import { Landing } from '@/landing/landing';

type Search = Readonly<Record<string, string | string[] | undefined>>;

export default async function Page({ searchParams }: { searchParams: Promise<Search> }) {
  return <Landing isErased={(await searchParams)['erased'] === '1'} />;
}
