import { type Context, ROOT } from './context.ts';

/** The open elements, outermost first. Every operation takes constant time for each element that it touches. */
export class ElementStack {
  readonly #elements: Context[] = [ROOT];
  /** Indexes of the open elements of each name. */
  readonly #places = new Map<string, number[]>();

  get top(): Context {
    return this.#elements[this.#elements.length - 1]!;
  }

  get length(): number {
    return this.#elements.length;
  }

  push(context: Context): void {
    const places = this.#places.get(context.name);
    if (places) places.push(this.#elements.length);
    else this.#places.set(context.name, [this.#elements.length]);
    this.#elements.push(context);
  }

  pop(): Context {
    const context = this.#elements.pop()!;
    this.#places.get(context.name)!.pop();
    return context;
  }

  /** Index of the innermost open element of a name, or -1. */
  lastIndexOf(name: string): number {
    return this.#places.get(name)?.at(-1) ?? -1;
  }
}
