import { expect } from '@jest/globals';
import { eventually, type TestCaller } from '@paissive/testkit';
import type { TestService } from './harness.js';
import { dataOf } from './operations.js';

export interface GatheringAnswer {
  readonly id: string;
  readonly status: string;
  readonly percent: number;
  readonly message: string;
  readonly terms: readonly string[];
  readonly steps: readonly {
    readonly source: string;
    readonly status: string;
    readonly message: string;
    readonly signalCount: number;
    readonly retryAt: string | null;
  }[];
}

export interface GatheringPayload {
  readonly gathering: GatheringAnswer | null;
  readonly userErrors: readonly { readonly __typename: string; readonly message: string; readonly field: string[] }[];
}

export const GATHERING_FIELDS = 'id status percent message terms steps { source status message signalCount retryAt }';

/** `gatherSignals` or `cancelSignalGathering`, whatever comes of it. */
export async function mutateGathering(
  { url }: TestService,
  who: TestCaller,
  mutation: 'gatherSignals' | 'cancelSignalGathering',
  input: object,
): Promise<GatheringPayload> {
  const inputType = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`;
  const query = `mutation ($input: ${inputType}!) { payload: ${mutation}(input: $input) {
    gathering { ${GATHERING_FIELDS} } userErrors { __typename message field } } }`;
  return dataOf(await who.graphql<{ payload: GatheringPayload }>(url, query, { input })).payload;
}

export interface SignalsAnswer {
  readonly score: number;
  readonly signals: readonly {
    readonly source: string;
    readonly ageSeconds: number;
    readonly signals: readonly { readonly kind: string; readonly value: number }[];
  }[];
  readonly signalGathering: GatheringAnswer | null;
}

/** What is known of an opportunity from public sources. */
export async function signalsOf({ url }: TestService, who: TestCaller, id: string): Promise<SignalsAnswer | null> {
  const query = `query ($id: ID!) { opportunity(id: $id) { score
    signals { source fetchedAt ageSeconds signals { kind value unit term evidence { url } examples { title } } }
    signalGathering { ${GATHERING_FIELDS} } } }`;
  return dataOf(await who.graphql<{ opportunity: SignalsAnswer | null }>(url, query, { id })).opportunity;
}

/** Waits until all sources were asked, or nobody wants them to be any more. */
export function gathered(service: TestService, who: TestCaller, id: string): Promise<GatheringAnswer> {
  return eventually(async () => {
    const gathering = (await signalsOf(service, who, id))?.signalGathering;
    expect(gathering?.status).toMatch(/COMPLETED|FAILED|CANCELLED/);
    return gathering as GatheringAnswer;
  });
}
