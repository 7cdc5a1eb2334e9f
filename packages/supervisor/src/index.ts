export { DEMO_EMAIL, ensureDemo } from './demo/ensure-demo.js';
export { findRunningPlatform, type RunningPlatform } from './platform/find-running-platform.js';
export type { PlatformUrls } from './platform/platform-context.js';
export { PlatformStartError } from './platform/platform-error.js';
export { type Platform, type PlatformOptions, startPlatform } from './platform/start-platform.js';
export { createSupervisor, type ProcessStatus, type Supervisor } from './process/create-supervisor.js';
export type { ServiceDefinition } from './process/service-definition.js';
export { type ProcessTiming, StartFailedError, StoppedError } from './process/supervised-process.js';
export { describeEvent, type SupervisorEvent } from './process/supervisor-events.js';
