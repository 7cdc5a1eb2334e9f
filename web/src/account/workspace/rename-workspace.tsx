'use client';

import { useState } from 'react';
import { Button } from '@/design/button';
import { Field, TextInput } from '@/design/field';
import { useToast } from '@/design/toasts';
import { RenameWorkspaceDocument } from '@/gql/graphql';
import { problemOf, useAction } from '../actions/use-action';
import { usePermission } from '../use-viewer';

/** The workspace's name, for those who may change it. */
export function RenameWorkspace({ workspace }: { workspace: { id: string; name: string } }) {
  const toast = useToast();
  const mayRename = usePermission('workspace:update');
  const [name, setName] = useState(workspace.name);
  const [problem, setProblem] = useState<string | null>(null);
  const rename = useAction(RenameWorkspaceDocument, (data) => data.renameWorkspace, 'the name');
  if (!mayRename) return null;
  const isChanged = name.trim() !== '' && name.trim() !== workspace.name;

  async function save() {
    const result = await rename({ input: { name: name.trim() } });
    setProblem(problemOf(result));
    if (result.kind === 'done') toast({ message: `The workspace is called ${name.trim()} now.` });
  }

  return (
    <form
      aria-label="Name of the workspace"
      noValidate
      className="flex flex-wrap items-end gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        if (isChanged) void save();
      }}
    >
      <Field label="Name" error={problem} className="min-w-0 flex-1 basis-60">
        {(ids) => (
          <TextInput
            {...ids}
            name="name"
            value={name}
            maxLength={100}
            autoComplete="off"
            onChange={(event) => setName(event.target.value)}
          />
        )}
      </Field>
      <Button type="submit" disabled={!isChanged} data-print="hide">
        Rename
      </Button>
    </form>
  );
}
