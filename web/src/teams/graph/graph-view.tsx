'use client';

import { Maximize, ZoomIn, ZoomOut } from 'lucide-react';
import { type KeyboardEvent, type ReactNode, useMemo, useRef } from 'react';
import { Button } from '@/design/button';
import { classNames } from '@/design/class-names';
import { edgePath } from './edge-path';
import type { GraphEdge, GraphNode } from './layers';
import { type GraphLayout, type GraphMeasures, layoutGraph } from './layout-graph';
import { type Direction, neighbourOf } from './neighbour';
import { type DrawnEdge, useDrawnEdge } from './use-drawn-edge';
import { usePan } from './use-pan';
import { useZoom } from './use-zoom';

export const MEASURES: GraphMeasures = { nodeWidth: 190, nodeHeight: 56, columnGap: 22, layerGap: 38 };
const MARGIN = 12;
const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

/** What a step looks like in the picture. */
export interface NodeLook {
  /** What only the eye sees, in words that follow the content. */
  readonly unseen?: string;
  readonly className?: string;
  readonly content: ReactNode;
}

interface GraphViewProps {
  readonly label: string;
  readonly nodes: readonly GraphNode[];
  readonly lookOf: (id: string) => NodeLook;
  readonly selected: string | null;
  readonly onSelect: (id: string) => void;
  /** A step was pressed, by mouse or by Enter. */
  readonly onActivate?: (id: string) => void;
  /** Keys on a step beyond moving; true when it was used. */
  readonly onKey?: (event: KeyboardEvent, id: string) => boolean;
  readonly onRemoveEdge?: (edge: GraphEdge) => void;
  /** Draws an edge by hand from one step to another. */
  readonly onConnect?: (from: string, to: string) => void;
  readonly edgeTone?: (edge: GraphEdge) => string;
}

/** A workflow as a picture: steps to choose, edges between them, moved through by mouse and by arrow keys. */
export function GraphView(props: GraphViewProps) {
  const { label, nodes, lookOf, selected, onSelect, onActivate, onKey, onConnect } = props;
  const place = useRef<HTMLElement>(null);
  const layout = useMemo(() => layoutGraph(nodes, MEASURES), [nodes]);
  const size = { width: layout.width + 2 * MARGIN, height: layout.height + 2 * MARGIN };
  const zoom = useZoom(place, size);
  const pan = usePan(place);
  const ground = useRef<HTMLDivElement>(null);
  const line = useDrawnEdge(ground, zoom.scale, onConnect);
  const reachable = layout.nodes.some(({ id }) => id === selected) ? selected : layout.nodes[0]?.id;

  function onKeyDown(event: KeyboardEvent, id: string) {
    if (onKey?.(event, id)) {
      event.preventDefault();
      return;
    }
    const direction = event.altKey || event.ctrlKey || event.metaKey ? undefined : ARROWS[event.key];
    if (!direction) return;
    event.preventDefault();
    const next = neighbourOf(layout, id, direction);
    if (next === null) return;
    onSelect(next);
    place.current?.querySelector<HTMLElement>(`[data-node="${CSS.escape(next)}"]`)?.focus();
  }

  return (
    <div className="relative min-w-0">
      <div className="absolute top-1 right-3 z-10 flex rounded-md bg-sunken" data-print="hide">
        <Button look="quiet" size="icon" aria-label="Smaller" disabled={!zoom.canZoomOut} onClick={zoom.zoomOut}>
          <ZoomOut aria-hidden />
        </Button>
        <Button look="quiet" size="icon" aria-label="Larger" disabled={!zoom.canZoomIn} onClick={zoom.zoomIn}>
          <ZoomIn aria-hidden />
        </Button>
        <Button look="quiet" size="icon" aria-label="Fit" onClick={zoom.fit}>
          <Maximize aria-hidden />
        </Button>
      </div>
      <section
        ref={place}
        aria-label={label}
        data-print="flow"
        className="relative max-h-[70vh] min-h-40 overflow-auto rounded-md border border-line bg-sunken print:max-h-none"
        {...pan}
      >
        <div className="relative mx-auto" style={{ width: size.width * zoom.scale, height: size.height * zoom.scale }}>
          <div
            ref={ground}
            className="absolute top-0 left-0 origin-top-left"
            style={{ width: size.width, height: size.height, transform: `scale(${zoom.scale})` }}
          >
            <Edges {...props} layout={layout} size={size} drawn={line.drawn} />
            {layout.nodes.map(({ id, x, y }) => {
              const look = lookOf(id);
              return (
                <button
                  key={id}
                  type="button"
                  data-node={id}
                  aria-pressed={id === selected}
                  tabIndex={id === reachable ? 0 : -1}
                  onClick={() => {
                    onSelect(id);
                    onActivate?.(id);
                  }}
                  onPointerDown={(event) => line.start(event, id)}
                  onKeyDown={(event) => onKeyDown(event, id)}
                  className={classNames(
                    'absolute grid touch-manipulation grid-cols-[minmax(0,1fr)] content-center gap-0.5 rounded-md border border-control bg-raised px-2.5 text-left hover:border-accent',
                    look.className,
                    id === selected && 'border-accent ring-1 ring-accent',
                  )}
                  style={{
                    left: x + MARGIN,
                    top: y + MARGIN,
                    width: MEASURES.nodeWidth,
                    height: MEASURES.nodeHeight,
                  }}
                >
                  {look.content}
                  {look.unseen ? <span className="sr-only">{look.unseen}</span> : null}
                </button>
              );
            })}
          </div>
        </div>
      </section>
    </div>
  );
}

function Edges({
  layout,
  size,
  onRemoveEdge,
  edgeTone,
  drawn,
}: GraphViewProps & { layout: GraphLayout; size: { width: number; height: number }; drawn: DrawnEdge | null }) {
  const start = layout.nodes.find(({ id }) => id === drawn?.from);
  return (
    <svg
      aria-hidden="true"
      className="absolute inset-0 overflow-visible"
      width={size.width}
      height={size.height}
      viewBox={`${-MARGIN} ${-MARGIN} ${size.width} ${size.height}`}
    >
      {layout.edges.map((edge) => {
        const path = edgePath(edge.points);
        const end = edge.points.at(-1) ?? { x: 0, y: 0 };
        const tone = edge.isBack ? 'text-bad' : (edgeTone?.(edge) ?? 'text-line-strong');
        return (
          <g key={`${edge.from} ${edge.to}`} data-edge className={tone}>
            <path
              d={path}
              fill="none"
              stroke="currentColor"
              strokeWidth={1.5}
              strokeDasharray={edge.isBack ? '4 3' : undefined}
            />
            <path
              d={`M${end.x - 4} ${end.y - 7}L${end.x} ${end.y}L${end.x + 4} ${end.y - 7}`}
              fill="none"
              stroke="currentColor"
              strokeWidth={1.5}
            />
            {onRemoveEdge ? (
              // biome-ignore lint/a11y/noStaticElementInteractions: the step's panel lists what it waits for, which keys reach.
              <path
                d={path}
                fill="none"
                stroke="transparent"
                strokeWidth={14}
                className="cursor-pointer hover:stroke-bad/25"
                onClick={() => onRemoveEdge(edge)}
              >
                <title>Remove this edge</title>
              </path>
            ) : null}
          </g>
        );
      })}
      {drawn && start ? (
        <path
          d={edgePath([
            { x: start.x + MEASURES.nodeWidth / 2, y: start.y + MEASURES.nodeHeight },
            { x: drawn.x - MARGIN, y: drawn.y - MARGIN },
          ])}
          fill="none"
          stroke="currentColor"
          strokeWidth={1.5}
          strokeDasharray="4 3"
          className="text-accent"
        />
      ) : null}
    </svg>
  );
}
