'use client';

import { Ellipsis } from 'lucide-react';
import { useClient } from 'urql';
import { Button } from '@/design/button';
import { Menu, MenuItem } from '@/design/menu';
import { useToast } from '@/design/toasts';
import { type AiModelVersionPatch, UpdateModelVersionDocument, type VersionPartsFragment } from '@/gql/graphql';

interface VersionMenuProps {
  readonly version: VersionPartsFragment;
  readonly onPrice: () => void;
  readonly onChanged: () => void;
}

/** What can be done with a version; each of it can be taken back. */
export function VersionMenu({ version, onPrice, onChanged }: VersionMenuProps) {
  const client = useClient();
  const toast = useToast();
  const { id, remoteName, isDefault, deprecatedAt } = version;

  async function change(patch: AiModelVersionPatch, done: string, undo?: AiModelVersionPatch) {
    const { data } = await client.mutation(UpdateModelVersionDocument, { input: { id, patch } }).toPromise();
    const payload = data?.updateAiModelVersion;
    if (!payload?.version)
      return void toast({ message: payload?.userErrors[0]?.message ?? `${remoteName} was not changed. Try again.` });
    onChanged();
    toast({
      message: done,
      ...(undo
        ? { durationMs: 10_000, action: { label: 'Undo', run: () => void change(undo, 'It was taken back.') } }
        : {}),
    });
  }

  return (
    <Menu
      align="end"
      trigger={
        <Button look="quiet" size="icon" aria-label={`More about ${remoteName}`} data-print="hide">
          <Ellipsis aria-hidden />
        </Button>
      }
    >
      <MenuItem onSelect={onPrice}>Set its price</MenuItem>
      {isDefault ? null : (
        <MenuItem onSelect={() => void change({ isDefault: true }, `${remoteName} is the default now.`)}>
          Make it the default
        </MenuItem>
      )}
      {deprecatedAt ? (
        <MenuItem onSelect={() => void change({ deprecatedAt: null }, `${remoteName} can be used as before.`)}>
          Take the deprecation back
        </MenuItem>
      ) : (
        <MenuItem
          disabled={isDefault}
          onSelect={() =>
            void change({ deprecatedAt: new Date().toISOString() }, `${remoteName} is deprecated.`, {
              deprecatedAt: null,
            })
          }
        >
          {isDefault ? 'Deprecate it (not the default)' : 'Deprecate it'}
        </MenuItem>
      )}
    </Menu>
  );
}
