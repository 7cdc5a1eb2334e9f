'use client';

import { Upload } from 'lucide-react';
import { useAddressParameter } from '@/address/use-address-parameter';
import { ButtonLink } from '@/design/button';
import { EmptyState } from '@/design/empty-state';
import { PageHeader } from '@/design/page-header';
import { SimilarList } from '../similar/similar-list';
import { SimilarSearch } from '../similar/similar-search';
import { OpportunityList } from './opportunity-list';

/** All opportunities of the workspace. */
export function NichesPage() {
  const [like, setLike] = useAddressParameter('like');
  return (
    <>
      <PageHeader
        title="Opportunities"
        action={
          <ButtonLink href="/niches/import" look="primary">
            <Upload aria-hidden /> Import keywords
          </ButtonLink>
        }
      >
        Ranked clusters of keywords from every analysis. A score opens to what it rests on.
      </PageHeader>
      <SimilarSearch text={like} onSearch={setLike} />
      {like ? (
        <SimilarList like={{ text: like }} first={30} />
      ) : (
        <OpportunityList name="Opportunities" empty={<NoOpportunities />} />
      )}
    </>
  );
}

function NoOpportunities() {
  return (
    <EmptyState
      title="Nothing ranked yet"
      actions={
        <>
          <ButtonLink href="/niches/import">Import keywords</ButtonLink>
          <ButtonLink href="/niches/import?sample=1" look="quiet">
            Try with sample data
          </ButtonLink>
        </>
      }
    >
      Each niche found in your keyword files will stand here with its score, its trend and its evidence, so that you can
      compare what is worth building.
    </EmptyState>
  );
}
