export { createLifecycle, type Lifecycle, type LifecycleOptions } from './create-lifecycle.js';
export { type RepeatingOptions, startRepeating } from './start-repeating.js';
