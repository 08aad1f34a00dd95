import type { PageFacts, SentenceFacts } from '../../facts/types.ts';
import { joinTopics, type Topic, topicOf } from './topic.ts';

/** Headings and lead-ins this many blocks before a sentence may still say what it is about. */
const REACH = 12;

/** What a citing sentence is about: its own words, with those of its lead-in, its items and the heading above. */
export function claimTopicOf(page: PageFacts, index: number): Topic {
  const own = page.sentences[index]!;
  const block = page.document.blocks[own.sentence.block]!;
  const around: SentenceFacts[] = [own];
  const add = (other: number | null) => {
    if (other === null || block.index - other > REACH) return;
    for (const sentence of page.byBlock[other] ?? []) around.push(page.sentences[sentence]!);
  };
  add(block.leadIn);
  add(block.section);
  for (const item of itemsOf(page, block.index)) add(item);
  return joinTopics(around.map(({ mentions }) => topicOf(mentions)));
}

/** Blocks that a block introduces. */
export function itemsOf(page: PageFacts, block: number): number[] {
  const items: number[] = [];
  for (let index = block + 1; index < page.document.blocks.length; index++) {
    const { leadIn } = page.document.blocks[index]!;
    if (leadIn === block) items.push(index);
    else if (items.length > 0) break;
  }
  return items;
}
