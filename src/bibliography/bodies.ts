import { LETTER, UPPER } from '../language/letters.ts';
import type { AuthorList } from './authors.ts';

/** Longest name of a body that signs as an author. */
const LONGEST = 160;

const NOUN =
  'organi[sz]ations?|agency|agence|institute?s?|institut|minist[èe]re|ministry|autorit[ée]|authority|commission|committee|comit[ée]|societ(?:y|ies)|soci[ée]t[ée]|association|groupe?|collaboration|collaborators|investigators|foundation|fondation|cent(?:er|re)s?|universit[ée]|university|coll[èe]ge|college|academy|acad[ée]mie|federation|f[ée]d[ée]ration|council|conseil|office|department|d[ée]partement|service|network|r[ée]seau|consortium|task force|trialists|assurance maladie|union|bureau|administration|panel|ordre|programme|nations|inc|corp|gmbh|ltd|laboratoires?|laborator(?:y|ies)|initiative|programme?';
const ACRONYM =
  'ClinicalTrials\\.gov|clinicaltrials\\.gov|WHO|OMS|HAS|ANSM|INSERM|Inserm|NIH|FDA|EMA|ANSES|Anses|EFSA|NICE|CDC|UN|ONU|NHS|DGCCRF|INCa|CNRS|ISSCR|AFSSAPS|Afssaps|ARPP|ASA|FTC|MHRA|IARC|UNICEF|CIRC|SFR|OCDE|OECD|VIDAL|Vidal|Ameli|INSEE|Insee|INPES';
const END = `(?=\\s?(?:\\.(?=\\s|$)|:\\s|\\(\\s?(?:19|20)\\d\\d|,\\s(?:19|20)\\d\\d|,?\\s?[«“"]|\\s[–—-]\\s))`;
const NAMED = new RegExp(
  `(?:the\\s|le\\s|la\\s|l['’])?(?:[${UPPER}][^.:;«“"?!\\n]{0,${LONGEST}}?(?<![${LETTER}]))?(?:${NOUN})(?![${LETTER}])(?:\\s(?:of|on|for|de|des|du|de la|pour|d['’]|sur|in|and|et)(?:\\s|(?<=['’]))[^.:;(«“"?!]{2,100})?(?:\\s?\\([${LETTER}\\s-]{2,30}\\))?${END}`,
  'iy',
);
/** `Global Initiative for Asthma (GINA).` */
const ABBREVIATED = new RegExp(
  `(?:[${UPPER}][${LETTER}'’-]+|of|for|and|the|on|de|la|des|du|et|pour|&)(?:\\s(?:[${UPPER}][${LETTER}'’-]*|of|for|and|the|on|de|la|des|du|et|pour|&)){1,9}\\s\\([A-Z][A-Za-z-]{1,9}\\)${END}`,
  'y',
);
const RUNNING = new RegExp(
  `(?:[${UPPER}][${LETTER}0-9'’()/-]*|of|for|and|the|on|&)(?:\\s(?:[${UPPER}][${LETTER}0-9'’()/-]*|of|for|and|the|on|&)){1,12}\\s(?:Group|Investigators|Collaboration|Collaborators|Association|Consortium|Trialists|Organization|Committee|Society)(?=\\s[${UPPER}][a-z])`,
  'y',
);
const SHORT = new RegExp(
  `(?:${ACRONYM})(?:\\s?[,/&]\\s?(?:${ACRONYM}))*(?:\\s?\\([^)]{2,60}\\))?${END}`,
  'y',
);
const CAPITAL = new RegExp(`^[${UPPER}]`);

/** A body that signs as the author at `from`; null when none does. */
export function findBody(view: string, from: number): AuthorList | null {
  for (const pattern of [SHORT, ABBREVIATED, RUNNING, NAMED]) {
    pattern.lastIndex = from;
    const name = pattern.exec(view)?.[0].trim();
    if (!name || !CAPITAL.test(name) || /\d{4}/.test(name)) continue;
    const end = from + name.length;
    return { authors: [{ family: name, given: null, start: from, end }], hasMore: false, end };
  }
  return null;
}
