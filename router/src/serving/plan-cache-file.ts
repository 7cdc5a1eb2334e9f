import { createHash } from 'node:crypto';
import { chmodSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import type { Logger } from '@paissive/logging';
import { z } from 'zod';
import { PLANNER_VERSION, type StoredPlan, type StoredPlans, storedPlanKey } from '../planning/stored-plans.js';

/** Plans that outlive the process, so that the next one answers before it has planned anything. */
export interface PlanCacheFile {
  /** The plans of this supergraph; undefined when there are none that may be used. */
  read(): StoredPlans | undefined;
  /** Replaces the file as a whole. What goes wrong is logged. */
  write(plans: readonly StoredPlan[]): void;
}

export interface PlanCacheFileDeps {
  path: string;
  supergraphSdl: string;
  log: Pick<Logger, 'warn'>;
}

const MAX_BYTES = 64 * 1_024 * 1_024;

const contents = z.strictObject({
  planner: z.string(),
  supergraph: z.string(),
  checksum: z.string(),
  plans: z.array(
    z.strictObject({ operation: z.string(), overrides: z.string(), plan: z.looseObject({ kind: z.string() }) }),
  ),
});

/**
 * The file is for its owner alone and says of which supergraph and planner it is. One that others can write, that is damaged, or that belongs to
 * another supergraph is told and left aside; and every plan in it is checked against the supergraph before it is used.
 */
export function createPlanCacheFile({ path, supergraphSdl, log }: PlanCacheFileDeps): PlanCacheFile {
  const supergraph = sha256(supergraphSdl);
  return {
    read() {
      try {
        return readPlans(path, supergraph);
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
        log.warn({ path, reason: messageOf(error) }, 'the plan cache file is not used');
        return undefined;
      }
    },
    write(plans) {
      const temporary = `${path}.${process.pid}.tmp`;
      try {
        const body = { planner: PLANNER_VERSION, supergraph, checksum: sha256(JSON.stringify(plans)), plans };
        writeFileSync(temporary, JSON.stringify(body), { mode: 0o600, flush: true });
        chmodSync(temporary, 0o600);
        renameSync(temporary, path);
      } catch (error) {
        rmSync(temporary, { force: true });
        log.warn({ path, reason: messageOf(error) }, 'the plan cache file could not be written');
      }
    },
  };
}

function readPlans(path: string, supergraph: string): StoredPlans | undefined {
  const { mode, size, uid } = statSync(path);
  if ((mode & 0o022) !== 0) throw new Error('others than its owner can write it');
  if (process.getuid && uid !== process.getuid()) throw new Error('it belongs to another user');
  if (size > MAX_BYTES) throw new Error(`it is larger than ${MAX_BYTES} bytes`);
  const read = contents.safeParse(JSON.parse(readFileSync(path, 'utf8')));
  if (!read.success) throw new Error('it is not a plan cache');
  const { data } = read;
  if (data.planner !== PLANNER_VERSION) throw new Error(`it is of another planner, ${data.planner}`);
  if (data.supergraph !== supergraph) throw new Error('it is of another supergraph');
  if (data.checksum !== sha256(JSON.stringify(data.plans))) throw new Error('it is damaged');
  const plans = data.plans as unknown as readonly StoredPlan[];
  return new Map(plans.map((plan) => [storedPlanKey(plan.operation, plan.overrides), plan]));
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
