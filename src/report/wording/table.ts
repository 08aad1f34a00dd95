import type { Language } from '../../language/types.ts';

/** Wording by message id: one function per language, over arguments typed once for all of them. */
export type Wording<Args> = {
  readonly [Id in keyof Args]: Readonly<Record<Language, (args: Args[Id]) => string>>;
};

/** Words a message; messages that take no arguments have `null` as their argument type. */
export type Say<Args> = <Id extends keyof Args>(
  id: Id,
  ...args: Args[Id] extends null ? [] : [Args[Id]]
) => string;

/** Fixes the language of a table of wording. */
export function sayIn<Args>(table: Wording<Args>, language: Language): Say<Args> {
  return (id, ...args) => table[id][language](args[0] as Args[typeof id]);
}
