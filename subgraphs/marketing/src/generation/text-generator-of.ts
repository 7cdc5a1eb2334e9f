import { createModelWriter } from './model-writer.js';
import { createOfflineWriter } from './offline-writer.js';
import type { TextGenerator } from './text-generator.js';

/** What the environment says about models. */
export interface TextModelSettings {
  readonly TEXT_MODEL_URL?: string | undefined;
  readonly TEXT_MODEL?: string | undefined;
  readonly TEXT_MODEL_KEY?: string | undefined;
  readonly TEXT_MODEL_TIMEOUT_MS: number;
}

/** The configured model, or the offline writer where none is. */
export function textGenerator(settings: TextModelSettings): TextGenerator {
  const { TEXT_MODEL_URL: baseUrl, TEXT_MODEL: model, TEXT_MODEL_KEY: apiKey = null } = settings;
  if (baseUrl === undefined || model === undefined) return createOfflineWriter();
  return createModelWriter({ baseUrl, model, apiKey, timeoutMs: settings.TEXT_MODEL_TIMEOUT_MS });
}
