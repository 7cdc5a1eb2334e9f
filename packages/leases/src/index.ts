export {
  type KeepLeaseOptions,
  type KeptLease,
  keepLease,
  LeaseLost,
  type LeaseState,
  WorkCancelled,
} from './keep-lease.js';
