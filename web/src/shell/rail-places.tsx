'use client';

import Link from 'next/link';
import { usePathname } from 'next/navigation';
import type { ReactNode } from 'react';
import { classNames } from '@/design/class-names';
import { DESTINATIONS, type Destination, destinationOf, SECTIONS } from './destinations';

/** What stands behind a place, by its address. */
type Counts = Readonly<Record<string, ReactNode>>;

/** A section of the rail: one line until somebody is in it, then its places below. What is counted shows on whichever is there. */
export function RailSection({ section, counts }: { section: (typeof SECTIONS)[number]; counts: Counts }) {
  const here = destinationOf(usePathname());
  const places = placesOf(section.group);
  const isOpen = here?.group === section.group;
  return (
    <div className="grid gap-0.5">
      <Link
        href={places[0]?.href ?? '/home'}
        aria-expanded={isOpen}
        className={classNames(
          'flex h-8 items-center gap-2.5 rounded-md px-2 text-muted hover:bg-hover hover:text-text',
          isOpen && 'font-medium text-text',
        )}
      >
        <section.icon className="size-4" aria-hidden />
        {section.label}
        {isOpen
          ? null
          : places.map(({ href }) => (
              <span key={href} className="contents">
                {counts[href]}
              </span>
            ))}
      </Link>
      {isOpen ? (
        <div className="ml-4 grid gap-0.5 border-line border-l pl-2">
          {places.map((place) => (
            <RailPlace key={place.href} place={place} isHere={place === here} aside={counts[place.href]} />
          ))}
        </div>
      ) : null}
    </div>
  );
}

/** Places that belong to no section. */
export function RailPlaces({ group }: { group: Destination['group'] }) {
  const here = destinationOf(usePathname());
  return (
    <div className="grid gap-0.5">
      {placesOf(group).map((place) => (
        <RailPlace key={place.href} place={place} isHere={place === here} hasIcon />
      ))}
    </div>
  );
}

interface RailPlaceProps {
  readonly place: Destination;
  readonly isHere: boolean;
  readonly hasIcon?: boolean;
  readonly aside?: ReactNode;
}

function RailPlace({ place, isHere, hasIcon = false, aside }: RailPlaceProps) {
  return (
    <Link
      href={place.href}
      aria-current={isHere ? 'page' : undefined}
      className={classNames(
        'flex items-center gap-2.5 rounded-md px-2 text-muted hover:bg-hover hover:text-text',
        hasIcon ? 'h-8' : 'h-7',
        isHere && 'bg-hover font-medium text-text',
      )}
    >
      {hasIcon ? <place.icon className="size-4" aria-hidden /> : null}
      {place.label}
      {aside}
    </Link>
  );
}

function placesOf(group: Destination['group']): readonly Destination[] {
  return DESTINATIONS.filter((place) => place.group === group);
}
