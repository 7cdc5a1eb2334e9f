import { NotFoundError, UserErrorInterface } from '@paissive/graphql-kit';
import { ObjectType } from 'type-graphql';
import { notPermitted } from '../workspaces/permission.errors.js';
import type { MemberRefusal } from './member.repository.js';

@ObjectType({
  implements: UserErrorInterface,
  description: 'The workspace would be left without an owner, or a personal workspace without its person.',
})
export class OwnerNeededError extends UserErrorInterface {}

export function memberError(refusal: MemberRefusal, inputField = 'userId'): UserErrorInterface {
  switch (refusal) {
    case 'not_permitted':
      return notPermitted();
    case 'not_found':
      return new NotFoundError('There is no such member in this workspace.', ['input', inputField]);
    case 'last_owner':
      return new OwnerNeededError('This is the only owner. Make somebody else owner first.', ['input', inputField]);
    case 'personal_owner':
      return new OwnerNeededError('A personal workspace belongs to its person.', ['input', inputField]);
  }
}
