import { createTextSource, type RowRejection } from '@paissive/delimited-text';
import { readTouchFile } from './read-touch-file.js';
import { type Conversion, personOf, type TouchPoint } from './touch-point.js';
import type { TouchPointRepository } from './touch-point.repository.js';

export interface TouchPointDeps {
  readonly touchPoints: TouchPointRepository;
}

/** As somebody outside tells it: with their own id of the person. */
export type ToldTouchPoint = Omit<TouchPoint, 'workspaceId' | 'person'> & { readonly personId: string };
export type ToldConversion = Omit<Conversion, 'workspaceId' | 'person'> & { readonly personId: string };

export interface TouchReceipt {
  readonly touchPointCount: number;
  readonly conversionCount: number;
  /** Told before, or twice in one list. */
  readonly duplicateCount: number;
}

export type RecordTouchPoints = (request: {
  readonly workspaceId: string;
  readonly touchPoints: readonly ToldTouchPoint[];
  readonly conversions: readonly ToldConversion[];
}) => Promise<TouchReceipt>;

export type ImportTouchPoints = (request: {
  readonly workspaceId: string;
  readonly content: string;
  readonly currency: string | null;
}) => Promise<
  | {
      readonly kind: 'imported';
      readonly receipt: TouchReceipt;
      readonly rowCount: number;
      readonly rejections: readonly RowRejection[];
    }
  | { readonly kind: 'refused'; readonly message: string }
>;

const BATCH_ROWS = 5_000;

/** Stores what is new. Nothing else names a touch point than what it says, so that telling it again changes nothing. */
export function createRecordTouchPoints({ touchPoints: repository }: TouchPointDeps): RecordTouchPoints {
  return ({ workspaceId, touchPoints, conversions }) => {
    const known = <Told extends { readonly personId: string }>({ personId, ...told }: Told) => {
      return { ...told, workspaceId, person: personOf(workspaceId, personId) };
    };
    return store(repository, touchPoints.map(known), conversions.map(known));
  };
}

export function createImportTouchPoints({ touchPoints: repository }: TouchPointDeps): ImportTouchPoints {
  return async ({ workspaceId, content, currency }) => {
    const file = await readTouchFile(createTextSource(content), { workspaceId, currency });
    if (file.kind === 'refused') return file;
    const receipt = await store(repository, file.touchPoints, file.conversions);
    return { kind: 'imported', receipt, rowCount: file.rowCount, rejections: file.rejections };
  };
}

async function store(
  repository: TouchPointRepository,
  touchPoints: readonly TouchPoint[],
  conversions: readonly Conversion[],
): Promise<TouchReceipt> {
  const touchPointCount = await inBatches(touchPoints, (batch) => repository.insertTouchPoints(batch));
  const conversionCount = await inBatches(conversions, (batch) => repository.insertConversions(batch));
  const duplicateCount = touchPoints.length + conversions.length - touchPointCount - conversionCount;
  return { touchPointCount, conversionCount, duplicateCount };
}

async function inBatches<Item>(
  items: readonly Item[],
  insert: (batch: readonly Item[]) => Promise<number>,
): Promise<number> {
  let inserted = 0;
  for (let start = 0; start < items.length; start += BATCH_ROWS)
    inserted += await insert(items.slice(start, start + BATCH_ROWS));
  return inserted;
}
