import type { Span } from '../../document/types.ts';
import type { Citation } from '../types.ts';

/** A citation marker before it is put on tokens; offsets are in the block's text. */
export interface Marker extends Span {
  readonly style: Citation['style'];
  readonly targets: readonly string[];
}
