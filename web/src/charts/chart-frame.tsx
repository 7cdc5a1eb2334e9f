'use client';

import { ChartLine, Download, Table2 } from 'lucide-react';
import { type ReactNode, useRef, useState } from 'react';
import { Button } from '@/design/button';
import { Menu, MenuItem } from '@/design/menu';
import { useToast } from '@/design/toasts';
import { download, fileNameOf } from '@/files/download';
import { chartPng, chartSvg } from './export-chart';

interface ChartFrameProps {
  /** The finding, as a sentence. */
  readonly title: string;
  /** How it was found. */
  readonly note?: ReactNode;
  /** The same values as a table. */
  readonly table: ReactNode;
  /** The same values as a file. */
  readonly csv: () => string;
  readonly children: ReactNode;
}

/** What every chart has around it: the finding as its title, a table view and exports. */
export function ChartFrame({ title, note, table, csv, children }: ChartFrameProps) {
  const [isTable, setTable] = useState(false);
  const frame = useRef<HTMLDivElement>(null);
  const toast = useToast();
  const name = fileNameOf(title).slice(0, 60);
  const chart = () => frame.current?.querySelector('svg') ?? null;

  async function exportPng() {
    const element = chart();
    if (!element) return;
    try {
      download(await chartPng(element, title), `${name}.png`);
    } catch {
      toast({ message: 'The picture could not be made here. Export it as SVG instead.' });
    }
  }

  return (
    <figure className="grid min-w-0 gap-2">
      <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-1 sm:flex-nowrap">
        <figcaption className="grid min-w-0 flex-1 basis-full gap-0.5 sm:basis-0">
          <span className="text-pretty font-medium text-lg">{title}</span>
          {note ? <span className="max-w-[84ch] text-muted text-sm">{note}</span> : null}
        </figcaption>
        <div className="flex shrink-0 gap-1" data-print="hide">
          <Button look="quiet" size="sm" aria-pressed={isTable} onClick={() => setTable(!isTable)}>
            {isTable ? <ChartLine aria-hidden /> : <Table2 aria-hidden />} {isTable ? 'Chart' : 'Table'}
          </Button>
          <Menu
            align="end"
            trigger={
              <Button look="quiet" size="sm">
                <Download aria-hidden /> Export
              </Button>
            }
          >
            <MenuItem
              disabled={isTable}
              onSelect={() => {
                const element = chart();
                if (element) download(new Blob([chartSvg(element, title)], { type: 'image/svg+xml' }), `${name}.svg`);
              }}
            >
              SVG drawing
            </MenuItem>
            <MenuItem disabled={isTable} onSelect={() => void exportPng()}>
              PNG picture
            </MenuItem>
            <MenuItem onSelect={() => download(csv(), `${name}.csv`)}>CSV table</MenuItem>
          </Menu>
        </div>
      </div>
      {/* May be narrower than the drawing in it, so that the drawing learns of a narrower window. */}
      <div ref={frame} className="min-w-0">
        {isTable ? table : children}
      </div>
    </figure>
  );
}
