export { defineEnvironment } from './define-environment.js';
export { EnvironmentError, type EnvironmentFault } from './environment-error.js';
export { booleanField, hostField, integerField, logLevelField, portField, secretField, urlField } from './fields.js';
export { loadEnvironment } from './load-environment.js';
