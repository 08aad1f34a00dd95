/** Words that are frequent in English, in running text or on the pages of sellers. */
export const ENGLISH = `
the of and to in is that it for was with be by this are from at have not you which were they has their been its we our your
he she his her him them these those there who what when where why how will would can could should may might must do does did
had having being than then also into about after before between during through over under more most other some such any all
each both few only own same very just because while until against if so up out off down again once here no nor too my i us
an one two three new now get make made let see try use used using give take find feel look know want need help keep work works
your yours our ours my mine without within every everything everyone nothing never always still even much many well back way
pain relief health healthy skin treatment treatments treat therapy free buy order book shop care body clinic clinical safe
proven study studies trial trials patients people years year months weeks days day daily results effective effects side risk
cells stem disease heart brain weight loss sleep energy joint joints hair anti-aging powerful strong fast easy first best better
doctor doctors hospital research scientists cancer blood children women men life time today call learn read contact home
offer product products food supplement cream device guarantee guaranteed money support improve improves improved reduce reduces
prevent restore boost heal cures cured works evidence review systematic randomized randomised controlled efficacy human
mice vitro outcomes function following growth induced journal association among versus long term follow`;

/** The same for French. */
export const FRENCH = `
le les des du et est pour dans une au aux avec sur vous nous ne pas qui par ce cette ces cet il elle elles ils sont votre
vos notre nos leur leurs son sa ses mes mais ou où sans sous entre après avant depuis pendant chez vers contre être avoir ont
avez avons fait faire peut peuvent été était comme tout tous toute toutes très bien aussi même encore jamais toujours rien
aucun aucune chaque plusieurs quand pourquoi donc si quel quelle quels quelles lui moi toi soi eux y ça cela
celui celle ceux afin grâce lors ainsi alors puis dès trop peu moins mieux beaucoup deux trois quatre cinq ans mois semaines jours
jour année années santé douleur douleurs soin soins peau traitement traitements thérapie gratuit gratuite gratuitement acheter
achetez commander commandez réserver réservez découvrez découvrir profitez essayez appelez naturel naturelle naturels efficace
efficaces efficacité sûr sûre résultat résultats corps maladie maladies cellules souches cellule greffe médecin médecins
hôpital clinique étude études essai essais effet effets secondaires risque risques sommeil énergie 
cheveux cœur cerveau perte poids enfant enfants femme femmes homme hommes vie temps prix produit produits complément alimentaire
alimentaires crème appareil garantie garanti garantis remboursé remboursement livraison offerte avis témoignage témoignages
prouvé prouvée approuvé cliniquement soulage soulager guérir guérit guérison améliore améliorer réduit réduire prévenir
bienfaits rendez-vous accueil contactez mentions légales sang jambes ventre nuit matin soir nouveau nouvelle voici
voilà êtes suis sera seront serait aide aidez permet permettent nombreux nombreuses certains certaines selon ni oui non`;

/** Words of a dozen other languages in Latin letters that neither French nor English has. */
export const OTHER = `
el cura curar alivia aliviar crema compre compra ahora hoy dolores gratis salud nuestros nuestras nuestra nuestro producto productos pacientes
semanas días meses años minutos tratamiento tratamientos enfermedad enfermedades natural piel mejora mejorar elimina efecto efectos mejor
usted ustedes ellos ellas tiene tienen hace hacer puede pueden llame pida reserve consulta suplemento articulaciones sangre niños mujeres hombres cuerpo
sueño según siempre nunca aquí sólo solo bajo tras vida contra células terapia
curare crema acquista ordina subito ora oggi adesso nostri nostre nostra prodotto prodotti pazienti settimane giorni mesi anni minuti trattamento
trattamenti malattia malattie naturale pelle migliora migliorare riduce effetto effetti dolori salute corpo sonno sangue donne uomini bambini
hanno sono siamo quello quella questi queste molto tutti tutta tutte tutto così prima dopo solo già pochi poche senza terapia integratore visita prenota
cellule articolazioni lo gli uno degli allo alle agli sulla sul dalla dalle nello nelle
salbe heilt heilen lindert lindern creme schmerzen gelenke haut jetzt heute kaufen bestellen bestell unsere unser unseren unserer dieses diese dieser diesen
jeder jede jedes produkt produkte patienten wochen tage tagen jahre jahren monate monaten minuten behandlung krankheit krankheiten natürlich natürliche
gesundheit körper schlaf blut frauen männer kinder verbessert mindert wirkt wirkung gegen ohne zwei drei wenigen seit sehr schon immer wieder alle allen
gut besser kostenlos termin zellen ihnen euch uns mir dich
zalf geneest genezen verlicht verlichten pijn huid gewrichten nu vandaag koop kopen bestel bestellen onze dit ons producten patiënten weken dagen jaar
maanden minuten behandeling ziekte ziekten natuurlijk natuurlijke gezondheid lichaam slaap bloed vrouwen mannen kinderen verbetert vermindert werkt werking
tegen zonder twee drie enkele zeer altijd alle goed beter gratis afspraak cellen maak vanaf weg terug krijg krijgt eerste laatste volledig volledige snel snelle levering meteen elke elk zelf
zodat omdat dus graag welke waar hoe wat onder boven tussen tijdens sinds resultaten wordt heel hebt jullie na het een geen veel
pomada cura curar alivia creme compre agora hoje já nosso nossos nossas produto produtos pacientes semanas dias meses anos minutos tratamento tratamentos
doença doenças pele melhora melhorar reduz elimina efeito efeitos dores saúde corpo sono sangue mulheres homens crianças têm tem são estão essa esse essas
esses nesta neste pela pelos pelas depois antes sempre nunca células terapia articulações consulta
der das und ist nicht für mit den von auf sich ein eine einen einem einer zu im auch wird werden sie wir ihr ihre ihren oder aber
bei nach aus dem wie über durch kann sind haben hat vom zum zur nur noch mehr keine
el los las del con por para una más como su sus pero esta este esto son está están muy también sin sobre cuando hasta donde
desde todo todos nos ha han fue ser puede entre usted nuestro nuestra cada porque dolor salud
di che per una della delle degli dei nel nella sono gli anche più questo questa può essere come alla dal con suo sua nostro
senza ogni perché salute dolore è ed al lo ai
het een van niet voor zijn met op dat aan ook worden wordt door naar maar bij uit kunnen deze hebben heeft wij ons je uw geen meer
dan om te als
o os uma não com em da das dos na nas nos ao pelo pela mais você são seu sua isso este esta muito também sem quando até
och att det som är på av för med inte ett om har till från kan eller men vi ska och jag
og er til af ikke han hun de vi kan skal efter blev være
i w na nie się do jest że z dla oraz przez od po jak czy które który są może tak
ve bir bu için ile da de daha çok olarak olan en gibi veya ne kadar her sağlık
și în nu care pentru din mai sunt este cu sau lui dar prin
a az és hogy nem egy van meg ezt
ja on ei se että olla kun tai ovat myös kuin
els amb per una aquest aquesta seva seus als dels ser tot dret té seu entre així
unha ten toda polo pola súa non coa
het is die en van nie sy wat word aan hulle ook kan
in ki na za ali pri tudi ima vsak pravico kot biti
yang dan di untuk dengan pada dari ini itu adalah tidak akan
và của là cho các một không được trong
je se na da su za od što koji nije`;

/** Words that speak for a language only a little, since others have them. */
export const WEAK_ENGLISH =
  'cure fatigue plus a i as an on no me so or do all can will main come or not and the in is';
export const WEAK_FRENCH =
  'plus dont car comment cure de la que un une en se me te d l n s a y on tu je ma ta par pas';

/** Words of `OTHER` that an English or a French text may well have. */
export const NEUTRAL = `
a i an as am on en me te se tu de la que un es du des dem den die der das man war was bad also per come date fin fine dans van dan
men are dit pas dos sa au ou om met too red o e w z u ser ha ai al ed lo dei over door em na da nas ja po od ve en su por con est una
com to no des at har hun no us ca mi si ne sans via pro ad los von san del el y un ei tai eller di il id`;
