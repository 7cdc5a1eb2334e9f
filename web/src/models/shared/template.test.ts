import { describe, expect, it } from '@jest/globals';
import { fillTemplate, placesOf } from './template';

describe('the places of a prompt', () => {
  it('are told in order, each once, through all texts', () => {
    expect(placesOf('Write as {{ tone }}.', 'Sell {{product}} as {{tone}}. {{not a place}}')).toEqual([
      'tone',
      'product',
    ]);
  });

  it('are filled once: a value that looks like a place stays as it is, and a place without a value too', () => {
    const values = { product: '{{tone}}', tone: 'calm' };
    expect(fillTemplate('Sell {{product}} as {{ tone }} for {{price}}', values)).toBe(
      'Sell {{tone}} as calm for {{price}}',
    );
  });
});
