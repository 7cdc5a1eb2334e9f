import type { Ink } from '../document/drawing.js';

/** On white paper. */
export const PDF_INKS: Readonly<Record<Ink, string>> = {
  text: '#1c1f25',
  muted: '#555a63',
  line: '#d5d8dd',
  empty: '#eceef1',
  accent: '#2c55c5',
  demand: '#2b5cc0',
  competition: '#cf7f22',
  trend: '#1f8a68',
  monetization: '#ad3f8a',
  resources: '#6f97a6',
  series1: '#2b5cc0',
  series2: '#b4571e',
  series3: '#1d7a57',
  series4: '#9c3a7d',
  series5: '#6a671d',
  series6: '#3f4550',
};
