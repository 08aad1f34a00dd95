import { describe, expect, it } from 'vitest';
import { splitClauses } from '../../src/language/clauses.ts';
import { tokenizeEntry } from '../../src/language/tokens.ts';
import type { Language } from '../../src/language/types.ts';

function clauses(text: string, language: Language): string[] {
  const tokens = tokenizeEntry(text, language);
  return splitClauses(tokens, language).map(({ from, to }) =>
    text.slice(tokens[from]!.start, tokens[to - 1]!.end),
  );
}

describe('splitClauses', () => {
  it.each<[Language, string]>([
    ['en', 'There is no pain, fever or swelling.'],
    ['en', 'No surgery, no drugs, no side effects.'],
    ['en', 'It does not contain parabens |and soothes the skin.'],
    ['en', 'It does not soothe, relieve or cure.'],
    ['en', 'Our cream, |which contains no paraben, silicone or alcohol, |cures acne.'],
    ['en', 'If you have pain, fever, or swelling, |our cream helps.'],
    ['en', 'It does not cure cancer |but it relieves pain.'],
    ['en', 'Nothing but relief.'],
    ['en', 'We do not claim that it cures.'],
    ['en', 'There is no cream that cures acne.'],
    ['en', 'The serum |(tested by 200 women for 4 weeks) |is safe (ATN) for you.'],
    ['en', 'It works |because it is natural, |and you feel better.'],
    ['en', 'It is not because it hurts that it works.'],
    ['en', 'Although it does not cure, |it helps.'],
    ['en', 'Even if you have tried everything, |you can heal.'],
    ['en', 'While drugs only mask pain, |ATN repairs cartilage.'],
    ['en', 'It never fails, |it works.'],
    ['en', 'No needles; |no pain: |just results – |guaranteed.'],
    ['en', 'Open 10:30 for 5-7 days.'],
    ['en', 'Take more if any.'],
    ['en', 'It is safe [2, 3] and gentle.'],
    ['fr', 'Pas de douleur, de fièvre ni de gonflement.'],
    ['fr', 'Sans effet secondaire, sans accoutumance.'],
    ['fr', 'Ne contient pas de paraben |et apaise la peau.'],
    ['fr', 'Elle ne peut pas apaiser et réparer la peau.'],
    ['fr', "Notre crème, |qui ne contient ni paraben ni alcool, |soigne l'acné."],
    ['fr', 'Si vous souffrez d’arthrose, de goutte ou de rhumatismes, |notre cure vous soulage.'],
    ['fr', 'Il est si efficace !'],
    ['fr', 'Elle ne guérit pas le cancer |mais elle soulage.'],
    ['fr', 'Il n’existe pas de traitement qui guérit l’arthrose.'],
    ['fr', 'Nous ne disons pas que cela guérit.'],
    ['fr', 'Bien que le produit ne soit pas un médicament, |il agit.'],
    ['fr', 'S’il n’y a pas d’effet, |nous remboursons.'],
    ['fr', 'C’est naturel |et vous ne risquez rien, |car la plante est pure.'],
    ['fr', 'Les cellules réparent le cartilage |tandis que les médicaments masquent la douleur.'],
    ['fr', 'Ce n’est pas parce que c’est naturel que c’est sans danger.'],
    ['fr', 'Il ne remplace pas un traitement |et n’a pas d’effet.'],
    ['fr', 'Non seulement il guérit, |mais il prévient.'],
  ])('%s: %s', (language, marked) => {
    const expected = marked.split('|').map((part) => part.trim());
    expect(clauses(marked.replaceAll('|', ''), language)).toEqual(expected);
  });
});
