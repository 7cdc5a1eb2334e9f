import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import {
  booleanField,
  defineEnvironment,
  EnvironmentError,
  hostField,
  integerField,
  portField,
  secretField,
  urlField,
} from './index.js';

describe('defineEnvironment', () => {
  it('returns typed values and nothing that was not asked for', () => {
    const env = defineEnvironment(
      { PORT: portField(4001), DEBUG: booleanField(), URL: urlField('redis') },
      { PORT: '80', DEBUG: 'Yes', URL: 'redis://localhost', HOME: '/root' },
    );
    expect(env).toEqual({ PORT: 80, DEBUG: true, URL: 'redis://localhost' });
  });

  it('takes an empty variable for a missing one', () => {
    expect(defineEnvironment({ PORT: portField(4001), HOST: hostField() }, { PORT: '', HOST: '' })).toEqual({
      PORT: 4001,
      HOST: '127.0.0.1',
    });
  });

  it('reports all faults at once', () => {
    const faults = faultsOf(
      { PORT: portField(1), URL: urlField('redis', 'postgresql'), NAME: z.string() },
      { PORT: '99999', URL: 'x' },
    );
    expect(faults.map(({ variable }) => variable)).toEqual(['PORT', 'URL', 'NAME']);
    expect(faults[1]?.problem).toBe('is wrong: expected a URL that starts with redis:// or postgresql://');
    expect(faults[2]?.problem).toBe('is missing');
  });

  it('never repeats a value, since it may be a secret', () => {
    expect(() => defineEnvironment({ SECRET: secretField() }, { SECRET: 'hunter2' })).toThrow(
      /^(?!.*hunter2)[\s\S]*SECRET is wrong: expected at least 32 bytes$/,
    );
  });

  it('refuses numbers with anything around the digits', () => {
    for (const value of ['12a', ' 12', '1.5', '0x10', '1e3']) {
      expect(() => defineEnvironment({ N: integerField() }, { N: value })).toThrow(EnvironmentError);
    }
  });
});

function faultsOf(shape: z.ZodRawShape, source: NodeJS.ProcessEnv) {
  try {
    defineEnvironment(shape, source);
  } catch (error) {
    if (error instanceof EnvironmentError) return error.faults;
    throw error;
  }
  throw new Error('the environment was accepted');
}
