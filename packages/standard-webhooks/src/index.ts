export { RETRY_DELAYS_MS, retryDelayMs } from './retry-schedule.js';
export { type SignedWebhook, signWebhook, type WebhookHeaders } from './sign-webhook.js';
export { type VerifyWebhookOptions, verifyWebhook, type WebhookVerdict } from './verify-webhook.js';
export { createWebhookSecret, InvalidWebhookSecretError, readWebhookSecret } from './webhook-secret.js';
