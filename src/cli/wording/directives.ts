import type { Wording } from '../../report/wording/table.ts';

/** What is said of a suppression that its author must put right; its place stands before it. */
export interface DirectivePhrases {
  'unknown-directive': { directive: string; nearest: string | null };
  'no-rule': { directive: string };
  'no-reason': { directive: string };
  'unknown-rule': { rule: string; nearest: string | null };
  unused: { rule: string };
  'nothing-to-end': { rule: string | null };
}

export const directivePhrases: Wording<DirectivePhrases> = {
  'unknown-directive': {
    en: ({ directive, nearest }) =>
      `unknown directive "${directive}", which does nothing. ${nearest ? `Did you mean "${nearest}"?` : 'Directives are claim-audit-disable-next-line, -disable-line, -disable, -enable and -disable-file.'}`,
    fr: ({ directive, nearest }) =>
      `directive inconnue, sans effet : « ${directive} ». ${nearest ? `Vouliez-vous dire « ${nearest} » ?` : 'Les directives sont claim-audit-disable-next-line, -disable-line, -disable, -enable et -disable-file.'}`,
  },
  'no-rule': {
    en: ({ directive }) =>
      `"${directive}" names no rule and suppresses nothing. Write "${directive} RULE -- reason".`,
    fr: ({ directive }) =>
      `« ${directive} » ne nomme aucune règle et ne neutralise rien. Écrivez « ${directive} RÈGLE -- raison ».`,
  },
  'no-reason': {
    en: ({ directive }) =>
      `"${directive}" gives no reason and suppresses nothing. Add one after the rules: "-- reason".`,
    fr: ({ directive }) =>
      `« ${directive} » ne donne pas de raison et ne neutralise rien. Ajoutez-la après les règles : « -- raison ».`,
  },
  'unknown-rule': {
    en: ({ rule, nearest }) =>
      `unknown rule "${rule}" in a suppression. ${nearest ? `Did you mean "${nearest}"?` : 'Run "claim-audit rules" for the list.'}`,
    fr: ({ rule, nearest }) =>
      `règle inconnue dans une directive : « ${rule} ». ${nearest ? `Vouliez-vous dire « ${nearest} » ?` : '« claim-audit rules » en donne la liste.'}`,
  },
  unused: {
    en: ({ rule }) => `the suppression of "${rule}" is not used: nothing is found there. Take it out.`,
    fr: ({ rule }) => `la neutralisation de « ${rule} » ne sert pas : rien n’y est trouvé. Retirez-la.`,
  },
  'nothing-to-end': {
    en: ({ rule }) =>
      `claim-audit-enable ends nothing: ${rule ? `"${rule}" is not suppressed` : 'no rule is suppressed'} there. Take it out.`,
    fr: ({ rule }) =>
      `claim-audit-enable ne termine rien : ${rule ? `« ${rule} » n’y est pas neutralisée` : 'aucune règle n’y est neutralisée'}. Retirez-la.`,
  },
};
