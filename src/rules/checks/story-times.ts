import type { PageFacts, SentenceFacts } from '../../facts/types.ts';
import { LETTER } from '../../language/letters.ts';
import type { Language } from '../../language/types.ts';
import { textOf } from './drafts.ts';

/** Numbers as stories write them. */
const NUMBER: Readonly<Record<Language, string>> = {
  en: 'a|an|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|a few|a couple of|several|[a-z]+teen|[a-z]+ty|the first|the second|the third|her first|his first|their first|\\d+',
  fr: 'une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingt|trente|quarante|cinquante|soixante|quelques|plusieurs|sa|la première|le premier|la deuxième|la troisième|la seconde|sa première|son premier|\\d+',
};
/** What treatments are counted in. */
const DOSES: Readonly<Record<Language, string>> = {
  en: 'sessions?|visits?|appointments?|treatments?|courses?|consultations?|injections?|infusions?|adjustments?|jars?|bottles?|boxes|packs?|tubes?|pots?|patches|drops|doses?|capsules?|applications?|massages?',
  fr: 'séances?|visites?|rendez-vous|soins?|cures?|consultations?|injections?|perfusions?|manipulations?|pots?|flacons?|boîtes?|tubes?|patchs?|gouttes|doses?|gélules?|applications?|massages?|passages?',
};
const SPANS: Readonly<Record<Language, string>> = {
  en: 'seconds?|minutes?|hours?|days?|nights?|mornings?|weeks?|fortnights?|months?|years?|winters?|summers?',
  fr: 'secondes?|minutes?|heures?|jours?|nuits?|matins?|semaines?|mois|ans?|années?|hivers?|étés?',
};
const LATER: Readonly<Record<Language, RegExp>> = {
  en: new RegExp(
    [
      `\\b(?:${NUMBER.en}) (?:short |single |more )?(?:${DOSES.en}|${SPANS.en}) (?:later|on\\b|in\\b|with us|on my|on our|and\\b)`,
      `\\b(?:after|within|in|inside|by|at|on|since|from|took|needed) (?:just |only |under |less than |barely |the |his |her )?(?:${NUMBER.en}|second|third|fourth|fifth|sixth|last) (?:short |single )?(?:${DOSES.en}|${SPANS.en})\\b`,
      '\\b(?:since then|ever since|afterwards|that (?:same|very) (?:day|night|evening|week|afternoon)|the (?:next|following) (?:day|morning|week|month)|(?:by|at|before) (?:Easter|Christmas|summer|spring|autumn|winter|the summer|the spring|New Year)|these days|nowadays)\\b',
      '\\bin (?:January|February|March|April|May|June|July|August|September|October|November|December),? (?:he|she|they|his|her)\\b',
      '\\b(?:today|now|last (?:week|month|year|summer|winter|spring|autumn)),? (?:the |this |that )?(?:he|she|they|it|his|her|\\w+ is|\\w+ can)\\b',
    ].join('|'),
    'i',
  ),
  fr: new RegExp(
    [
      `(?<![${LETTER}])(?:${NUMBER.fr}) (?:${DOSES.fr}|${SPANS.fr})(?: plus tard|,? et |, puis| après)`,
      `(?<![${LETTER}])(?:après|dès|en|au bout de|au bout d'|au terme de|à|depuis|il a fallu|il a suffi de|avec) (?:seulement |à peine |moins de |la |le |sa |les )?(?:${NUMBER.fr}|deuxième|troisième|quatrième|seconde|fin de la) (?:${DOSES.fr}|${SPANS.fr})(?![${LETTER}])`,
      `(?<![${LETTER}])(?:depuis lors|depuis,|le (?:soir|jour|lendemain) même|le lendemain|(?:à|avant|pour) (?:Pâques|Noël|l'été|l'automne|le printemps)|au printemps|à la rentrée|ce jour-là|la nuit (?:même|suivante)|la semaine suivante|le mois suivant)(?![${LETTER}])`,
      `(?<![${LETTER}])en (?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre),? (?:il|elle|sa|son)(?![${LETTER}])`,
      "(?:aujourd'hui|aujourd’hui|maintenant|désormais|depuis),? (?:il|elle|ils|elles|son|sa|ses|le|la) ",
    ].join('|'),
    'i',
  ),
};

/** Whether `text` tells what came after a treatment or a while: `three sessions later`, `dès le lendemain`. */
export function tellsLater(text: string, language: Language): boolean {
  return LATER[language].test(text);
}

const known = new WeakMap<SentenceFacts, boolean>();

/** Whether a sentence does; stories overlap, and ask it more than once. */
export function isToldLater(page: PageFacts, facts: SentenceFacts): boolean {
  let later = known.get(facts);
  if (later === undefined) {
    later = tellsLater(textOf(page, facts), facts.language);
    known.set(facts, later);
  }
  return later;
}
