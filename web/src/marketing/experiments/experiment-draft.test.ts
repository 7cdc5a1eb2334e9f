import { experimentInput, NEW_EXPERIMENT, nextVariantKey, planOf } from './experiment-draft';

describe('planOf', () => {
  it('reads percentages as shares', () => {
    expect(planOf({ ...NEW_EXPERIMENT, baseline: '12,5', effect: '0.7' })).toEqual({
      ok: true,
      plan: { design: 'FIXED_HORIZON', alpha: 0.05, power: 0.8, baselineRate: 0.125, minimumEffect: 0.007 },
    });
  });

  it('says at which field a percentage is none', () => {
    const result = planOf({ ...NEW_EXPERIMENT, baseline: '100', effect: 'some' });
    expect(result.ok ? [] : Object.keys(result.errors)).toEqual(['plan.baselineRate', 'plan.minimumEffect']);
  });
});

describe('experimentInput', () => {
  it('keeps the control first and names each by a key that visitors are counted under', () => {
    const read = planOf(NEW_EXPERIMENT);
    if (!read.ok) throw new Error('the new experiment can be read');
    const input = experimentInput({ ...NEW_EXPERIMENT, name: ' Button ' }, read.plan);
    expect(input).toMatchObject({ name: 'Button', variants: [{ key: 'a' }, { key: 'b' }], metrics: [{ key: 'goal' }] });
    expect(
      nextVariantKey([
        { key: 'a', name: '' },
        { key: 'c', name: '' },
      ]),
    ).toBe('b');
  });
});
