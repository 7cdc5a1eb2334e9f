import { actionInWords, detailsInWords } from './action-words';

describe('the audit log in words', () => {
  it('says what was done', () => expect(actionInWords('member.removed')).toBe('removed a member'));
  it('says an action that it does not know by its own words', () =>
    expect(actionInWords('billing.plan_changed')).toBe('billing plan changed'));
  it('lists particulars in one line', () =>
    expect(detailsInWords('{"role":"editor","reason":"ended_by_user"}')).toBe('role: editor · reason: ended by user'));
  it('shows particulars that it cannot read as they are', () => expect(detailsInWords('{')).toBe('{'));
  it('says nothing for none', () => expect(detailsInWords('{}')).toBe(''));
});
