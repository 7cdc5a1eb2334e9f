export { identifyProcess, isRunning, type ProcessIdentity } from './process-identity.js';
export { acquireProcessLock, findLockHolder, type ProcessLock, ProcessLockedError } from './process-lock.js';
export { type StopStep, stopProcess } from './stop-process.js';
