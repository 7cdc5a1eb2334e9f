import { minorUnits } from '@paissive/money';
import { periodsOf } from './periods.js';
import { projectMonths } from './project-months.js';
import type { ProjectionResult } from './projection.js';
import type { ProjectionJob } from './projection-runner.js';
import { scenarios, tornado } from './sensitivity.js';
import { simulate } from './simulate.js';

/** By how much each assumption is moved for the tornado. */
export const TORNADO_CHANGE = 0.2;
/** The expected course takes a small part of the time, the simulation the rest. */
const EXPECTED_PERCENT = 10;

/** All that a projection shows: the expected course, scenarios, sensitivity, and the simulation. */
export function computeProjection(job: ProjectionJob, onPercent: (percent: number) => void): ProjectionResult {
  const { assumptions, months, simulations, seed } = job;
  const digits = minorUnits(assumptions.currency);
  const projected = projectMonths(assumptions, months);
  const periods = (length: 'MONTH' | 'QUARTER' | 'YEAR') =>
    periodsOf(projected, length, assumptions.startMonth, digits);
  const expected = {
    months: periods('MONTH'),
    quarters: periods('QUARTER'),
    years: periods('YEAR'),
    scenarios: scenarios(assumptions, months, digits),
    tornado: tornado(assumptions, months, TORNADO_CHANGE, digits),
  };
  onPercent(EXPECTED_PERCENT);
  const onProgress = (done: number) => onPercent(EXPECTED_PERCENT + Math.floor(done * (99 - EXPECTED_PERCENT)));
  return { ...expected, simulation: simulate(assumptions, { months, paths: simulations, seed, onProgress }) };
}
