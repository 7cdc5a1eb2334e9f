/** How a column writes its numbers, decided over the whole file. */
export interface NumberConvention {
  readonly decimalMark: '.' | ',';
  /** True when some cells can only be read the other way. */
  readonly isMixed: boolean;
  /** True when so many of them are that a cell such as `1,234` cannot be told. */
  readonly isUnclear: boolean;
}

/** `count`: whole numbers such as searches. `decimal`: prices and shares. */
export type NumberKind = 'count' | 'decimal';

/** Collects how the numbers of a column are written. */
export interface NumberSurvey {
  add(text: string): void;
  /** @param fallback what the rest of the file does, for a column that does not tell by itself */
  decide(fallback: '.' | ',' | null): NumberConvention;
  /** The decimal mark where a cell leaves no doubt; null otherwise. */
  readonly certainMark: '.' | ',' | null;
}

/** Share of contradicting cells up to which the others are still believed. */
const TOLERATED_SHARE = 0.1;

/**
 * Decides between `1,234.5` and `1.234,5` over a whole column: a cell with both marks, a repeated mark or a mark that
 * does not stand before three digits leaves no doubt; `1,234` alone does.
 */
export function createNumberSurvey(kind: NumberKind): NumberSurvey {
  const certain = { '.': 0, ',': 0 };
  /** By the decimal mark that the cell would have if its mark groups thousands. */
  const grouped = { '.': 0, ',': 0 };
  return {
    add(text) {
      if (text.length < 3 || isPlain(text)) return;
      const evidence = markEvidence(text);
      if (evidence) (evidence.isCertain ? certain : grouped)[evidence.mark] += 1;
    },
    get certainMark() {
      if (certain['.'] === certain[',']) return null;
      return certain['.'] > certain[','] ? '.' : ',';
    },
    decide(fallback) {
      if (certain['.'] + certain[','] > 0) return weigh(certain['.'], certain[',']);
      if (kind === 'count') {
        return grouped['.'] + grouped[','] > 0 ? weigh(grouped['.'], grouped[',']) : plain(fallback ?? '.');
      }
      return plain(fallback ?? '.');
    },
  };
}

function weigh(dots: number, commas: number): NumberConvention {
  const minority = Math.min(dots, commas);
  return {
    decimalMark: commas > dots ? ',' : '.',
    isMixed: minority > 0,
    isUnclear: minority > (dots + commas) * TOLERATED_SHARE,
  };
}

function plain(decimalMark: '.' | ','): NumberConvention {
  return { decimalMark, isMixed: false, isUnclear: false };
}

/** What one cell says about the decimal mark; null when it has no mark at all. */
export function markEvidence(text: string): { mark: '.' | ','; isCertain: boolean } | null {
  const dot = text.lastIndexOf('.');
  const comma = text.lastIndexOf(',');
  if (dot === -1 && comma === -1) return null;
  if (dot !== -1 && comma !== -1) return { mark: dot > comma ? '.' : ',', isCertain: true };
  const own = dot === -1 ? ',' : '.';
  const other = own === '.' ? ',' : '.';
  if (text.indexOf(own) !== text.lastIndexOf(own)) return { mark: other, isCertain: true };
  const isGroupLike = /(?<!\d)[1-9]\d{0,2}[.,]\d{3}(?!\d)/.test(text);
  return isGroupLike ? { mark: other, isCertain: false } : { mark: own, isCertain: true };
}

/** Digits only: says nothing and is by far the most common cell. */
function isPlain(text: string): boolean {
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code < 48 || code > 57) return false;
  }
  return true;
}
