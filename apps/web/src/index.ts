export { createApplication } from './application.js';
export { readWebConfig } from './config.js';
