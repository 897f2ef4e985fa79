export { parseCodecKeys, type CodecKey, type CodecKeys } from './codecKeys.js';
export { ConfigError, readConfig } from './config.js';
export { loggingOptions } from './logging.js';
export { retryable } from './retryable.js';
export { variables } from './variables.js';
