'use client';

import { Dialog } from '@/design/dialog';
import { KeyCap } from '@/design/key-cap';
import { DESTINATIONS } from './destinations';

const GROUPS: readonly { title: string; keys: readonly (readonly [readonly string[], string])[] }[] = [
  {
    title: 'Anywhere',
    keys: [
      [['Ctrl or ⌘', 'K'], 'Search or jump'],
      [['?'], 'These keys'],
      [['Esc'], 'Close what is on top'],
    ],
  },
  {
    title: 'Go to',
    keys: DESTINATIONS.flatMap(({ key, label }) => (key === undefined ? [] : [[['g', key], label] as const])),
  },
  {
    title: 'In the table of opportunities',
    keys: [
      [['j'], 'Next row'],
      [['k'], 'Previous row'],
      [['x'], 'Select the row'],
      [['Enter'], 'Open the row'],
      [['c'], 'Compare the selected rows'],
      [['e'], 'Export as CSV'],
      [['/'], 'Filter by text'],
    ],
  },
  {
    title: 'On a step of a workflow',
    keys: [
      [['←', '↑', '↓', '→'], 'Go to another step'],
      [['n'], 'Add a step after it'],
      [['c'], 'Connect it'],
      [['Delete'], 'Remove it'],
      [['Ctrl or ⌘', 'Z'], 'Undo'],
      [['Alt', '↑ or ↓'], 'Move it in the list'],
    ],
  },
  {
    title: 'In the approvals',
    keys: [
      [['j'], 'Next question'],
      [['k'], 'Previous question'],
      [['e'], 'Edit, then approve'],
      [['x'], 'Reject'],
    ],
  },
];

export function KeyboardHelp({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  return (
    <Dialog isOpen={isOpen} onClose={onClose} title="Keys">
      <section
        aria-label="All keys"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reachable by keyboard.
        tabIndex={0}
        className="grid max-h-[70vh] gap-x-8 gap-y-5 overflow-auto p-4 sm:grid-cols-2"
      >
        {GROUPS.map((group) => (
          <div key={group.title} className="grid content-start gap-1.5">
            <h3 className="text-muted text-sm">{group.title}</h3>
            <dl className="grid gap-1.5">
              {group.keys.map(([keys, what]) => (
                <div key={what} className="flex items-center justify-between gap-4">
                  <dd className="order-first">{what}</dd>
                  <dt className="flex gap-1">
                    {keys.map((key) => (
                      <KeyCap key={key}>{key}</KeyCap>
                    ))}
                  </dt>
                </div>
              ))}
            </dl>
          </div>
        ))}
      </section>
    </Dialog>
  );
}
