/** Where the files of a rule folder stand, by what they hold. */
export const LEXICON_PATH = /^lexicons\/(en|fr)\/[^/]+\.ya?ml$/;
export const VOCABULARY_PATH = /^vocabularies\/(conditions|organs|interventions)\/[^/]+\.ya?ml$/;
const RULE_PATH = /^[a-z]+\/[a-z-]+\.ya?ml$/;

/** Whether a file stands where rules, lexicons or vocabularies are looked for. */
export function isRead(path: string): boolean {
  return [LEXICON_PATH, VOCABULARY_PATH, RULE_PATH].some((pattern) => pattern.test(path));
}
