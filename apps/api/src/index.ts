export { createApi } from './app.js';
export { type ApiConfig, readApiConfig } from './config.js';
