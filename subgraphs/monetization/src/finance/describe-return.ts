import type { InternalRateOfReturn } from './internal-rate-of-return.js';

/** A return with what it means, in words for the person who asked. */
export function describeReturn(found: InternalRateOfReturn): {
  kind: 'ONE' | 'SEVERAL' | 'NONE';
  rates: number[];
  explanation: string;
} {
  switch (found.kind) {
    case 'one':
      return { kind: 'ONE', rates: [found.rate], explanation: `The flows yield ${percent(found.rate)} per interval.` };
    case 'several': {
      const named = found.rates.map(percent).join(', ');
      const explanation = `The present value is zero at ${named}: the flows change sign more than once, so none of these is the return. Decide by the net present value.`;
      return { kind: 'SEVERAL', rates: [...found.rates], explanation };
    }
    case 'none': {
      const explanation =
        found.reason === 'ONE_SIGN'
          ? 'Money flows one way only: there is nothing to return, or nothing that was put in.'
          : 'The present value is zero at no rate. Decide by the net present value.';
      return { kind: 'NONE', rates: [], explanation };
    }
  }
}

function percent(rate: number): string {
  return `${(rate * 100).toFixed(2)} %`;
}
