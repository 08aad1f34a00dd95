import { isOf, mentionsAny } from '../../facts/concepts.ts';
import type { Block } from '../../document/types.ts';
import type { PageContext } from '../conditions.ts';
import type { Draft } from '../finding.ts';
import { draftOver } from './drafts.ts';
import { testimonialQuotations } from './testimonial-quotations.ts';
import { testimonialRatings } from './testimonial-ratings.ts';
import { testimonialStories } from './testimonial-stories.ts';

/** Blocks below one of a kind in which what it announces begins; one where nothing is said. */
const REACH: Readonly<Partial<Record<Block['kind'], number>>> = { heading: 2 };
const LEADING = ['heading', 'link', 'button', 'title', 'caption', 'image-alt'];
/** Words of a paragraph that may still be a label over what follows. */
const SHORT = 8;

/** Quotations, ratings and stories, and the headings and links that lead to testimonials told elsewhere. */
export function testimonials(context: PageContext): Draft[] {
  const told = [
    ...testimonialQuotations(context),
    ...testimonialRatings(context),
    ...testimonialStories(context),
  ];
  const at = new Set(told.map(({ sentence }) => context.page.sentences[sentence]!.sentence.block));
  return [
    ...told,
    ...labels(context)
      .filter(({ block, pictures }) => pictures || !introduces(block, at))
      .map(({ draft }) => draft),
  ];
}

/** Notices about testimonials, and the opinion of a professional, are no way to what patients say. */
const NO_LABEL = ['account.notice', 'endorsement.one', 'endorsement.professional'];

interface Label {
  readonly block: Block;
  readonly draft: Draft;
  /** Announces pictures, which no words below stand for. */
  readonly pictures: boolean;
}

function introduces({ index, kind }: Block, told: ReadonlySet<number>): boolean {
  for (let next = index; next <= index + (REACH[kind] ?? 1); next++) if (told.has(next)) return true;
  return false;
}

function labels({ page, profile }: PageContext): Label[] {
  const found: Label[] = [];
  if (profile.stance !== 'promotional') return found;
  for (let index = 0; index < page.sentences.length; index++) {
    const facts = page.sentences[index]!;
    const block = page.document.blocks[facts.sentence.block]!;
    const leads = LEADING.includes(block.kind);
    if (!leads && (block.kind === 'reference' || facts.sentence.tokens.length > SHORT)) continue;
    const label = facts.mentions.find((mention) =>
      isOf(mention, leads ? ['testimonial.label', 'account.heading'] : ['testimonial.label']),
    );
    if (
      !label ||
      facts.cues.some(({ kind }) => kind === 'mention' || kind === 'negation') ||
      mentionsAny(facts, NO_LABEL)
    )
      continue;
    const draft = {
      ...draftOver(index, label, label.concept),
      message: 'heading',
      confidence: 'high' as const,
    };
    const pictures = /\b(?:before|avant)\b/i.test(block.text);
    found.push({
      block,
      pictures,
      draft: { ...draft, range: { from: label.from, to: label.to } },
    });
  }
  return found;
}
