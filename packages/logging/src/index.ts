export { createLogger, type Logger, type LoggerOptions, REDACTED_KEYS } from './create-logger.js';
