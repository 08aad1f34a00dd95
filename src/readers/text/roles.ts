import type { BlockKind } from '../../document/types.ts';
import type { Marker } from '../markers.ts';
import type { Line } from './lines.ts';

/** What a line is, with the marker that is no part of its text. */
export interface Role {
  readonly kind: BlockKind;
  readonly level: number;
  readonly marker: Marker | null;
}

/** A line with what its own shape shows. */
export interface Shape {
  readonly line: Line;
  /** Text without its marker. */
  readonly body: string;
  readonly marker: Marker | null;
  readonly heading: boolean;
  readonly question: boolean;
}

/** A heading, without its marker. */
export function headingRole({ marker }: Shape, level: number): Role {
  return { kind: 'heading', level, marker };
}

/** Whether two markers can belong to one list. */
export function sameList(one: Marker, other: Marker): boolean {
  return one.kind === other.kind && (one.kind !== 'bullet' || one.label === other.label);
}
