/**
 * Index of the first item for which a condition holds, in a list in which it holds for all items from one on.
 *
 * @returns the length of the list when it holds for none
 */
export function firstWhere<Item>(items: readonly Item[], holds: (item: Item) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(items[middle]!)) high = middle;
    else low = middle + 1;
  }
  return low;
}
