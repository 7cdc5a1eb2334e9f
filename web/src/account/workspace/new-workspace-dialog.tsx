'use client';

import { Field, TextInput } from '@/design/field';
import { useToast } from '@/design/toasts';
import { CreateWorkspaceDocument } from '@/gql/graphql';
import { DialogForm } from '../actions/dialog-form';
import { useAction } from '../actions/use-action';
import { goToWorkspace } from './go-to-workspace';

/** Makes a workspace to share with others, and goes there. */
export function NewWorkspaceDialog({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const toast = useToast();
  const create = useAction(CreateWorkspaceDocument, (data) => data.createWorkspace, 'your workspaces');
  return (
    <DialogForm
      title="New workspace"
      isOpen={isOpen}
      onClose={onClose}
      action="Make it and go there"
      send={(form) => create({ input: { name: String(form.get('name')) } })}
      onDone={async ({ workspace }) => {
        onClose();
        const refusal = workspace ? await goToWorkspace(workspace.id) : null;
        if (refusal) toast({ message: `The workspace is made, but does not open: ${refusal}` });
      }}
    >
      {(errors) => (
        <Field
          label="Name"
          hint="What you work on there is seen by its members only. You are its owner."
          error={errors['name']}
        >
          {(ids) => <TextInput {...ids} name="name" maxLength={100} autoComplete="off" autoFocus />}
        </Field>
      )}
    </DialogForm>
  );
}
