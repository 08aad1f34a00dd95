/** Given names by which a name written out is told from a title in capitals. */
const GIVEN_NAMES: ReadonlySet<string> = new Set(
  (
    'jean pierre paul jacques michel philippe alain bernard andré patrick daniel françois marie anne nathalie isabelle catherine sophie christine claire julie laurent nicolas olivier thierry ' +
    'christophe david eric éric frédéric stéphane pascal bruno marc luc louis henri georges claude dominique gérard didier antoine thomas julien guillaume vincent benoît benoit mathieu matthieu ' +
    'camille emma sarah laura léa chloé manon hélène helene élise martine monique sylvie véronique valérie sandrine céline caroline aurélie émilie charlotte alice juliette marion pauline ' +
    'john james robert michael william david richard joseph charles christopher daniel matthew anthony mark donald steven andrew joshua kenneth kevin brian george edward ronald timothy jason ' +
    'jeffrey ryan jacob gary eric jonathan stephen larry justin scott brandon benjamin samuel gregory frank alexander raymond patrick jack dennis jerry peter adam henry nathan douglas zachary ' +
    'mary patricia jennifer linda elizabeth barbara susan jessica karen lisa nancy betty margaret sandra ashley kimberly emily donna michelle carol amanda melissa deborah stephanie rebecca ' +
    'helen amy anna angela ruth brenda pamela nicole katherine samantha christine emma catherine virginia rachel carolyn janet maria heather diane julie joyce victoria kelly christina joan ' +
    'evelyn lauren judith olivia martha cheryl megan andrea hannah jane ann kate lucy rose simon martin ian alan neil graham colin stuart ali mohamed mohammed ahmed fatima karim yves guy rené ' +
    'serge gilles denis roger xavier emmanuel arnaud jérôme fabrice hervé lionel cédric sébastien romain maxime alexandre hugo lucas hans karl klaus peter werner carlos josé juan luis maria wei li'
  ).split(' '),
);

/** Whether one of given names is a common one of France, Quebec, Britain or the United States. */
export function isGivenName(given: string): boolean {
  return given
    .toLowerCase()
    .split(/[\s-]/)
    .some((part) => GIVEN_NAMES.has(part));
}
