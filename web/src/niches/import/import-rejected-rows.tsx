'use client';

import { RejectedRows } from '@/files/rejected-rows';
import { RejectedRowsDocument } from '@/gql/graphql';
import { useConnection } from '@/graphql/use-connection';

const PAGE = 10;

/** The rejected rows of a keyword import. */
export function ImportRejectedRows({ importId, count }: { importId: string; count: number }) {
  const list = useConnection(RejectedRowsDocument, { id: importId, first: PAGE }, (data) => data.import?.rejectedRows);
  return <RejectedRows list={list} count={count} aside="Left out of the analysis" />;
}
